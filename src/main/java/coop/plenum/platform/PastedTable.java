package coop.plenum.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads tables as people paste them or as spreadsheet programs write them: commas, semicolons or tabs between fields. */
public final class PastedTable {
    private static final char MARK = '\ufeff';

    private PastedTable() {}

    /** One line that is not blank, its fields without blanks around them; lines count from 1. */
    public record Row(int line, List<String> fields) {
        /** The field in this place; empty where the line is shorter, or where there is no such column. */
        public String at(int column) {
            return column < 0 || column >= fields.size() ? "" : fields.get(column);
        }
    }

    /** What was read; {@code regular} is false where quotes were not closed, so that lines were taken as they are. */
    public record Rows(List<Row> rows, boolean regular) {}

    /** The text of a file: UTF-8 where it is, else what older spreadsheet programs write. */
    public static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    public static Rows read(String text) {
        String plain = text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(plain)) {
            for (CsvRecord row : records) add(rows, (int) row.getStartingLineNumber(), row.getFields());
            return new Rows(rows, true);
        } catch (CsvParseException | IOException e) {
            // A quote that is never closed: read line by line instead, so that what is wrong has a line.
            return new Rows(lineByLine(plain), false);
        }
    }

    private static List<Row> lineByLine(String text) {
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, lines.size())
                .forEach(i -> add(
                        rows,
                        i + 1,
                        Stream.of(lines.get(i).split("[,;\t]", -1))
                                .map(f -> f.replace("\"", ""))
                                .toList()));
        return rows;
    }

    private static void add(List<Row> rows, int line, List<String> fields) {
        List<String> typed = fields.stream().map(Typed::line).toList();
        if (!typed.stream().allMatch(String::isEmpty)) rows.add(new Row(line, typed));
    }

    /** The sign that the first line with any of them has most of. */
    private static char separator(String text) {
        String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(first, sign) > count(first, best)) best = sign;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
