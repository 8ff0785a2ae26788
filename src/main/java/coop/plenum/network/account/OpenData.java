package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument.Extent;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Page;
import coop.plenum.platform.Spreadsheet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A release as tables for other programs: columns and keys never change, words are in the reader's language. */
final class OpenData {
    private static final List<String> COLUMNS = List.of(
            "release",
            "view",
            "key",
            "group",
            "statistic",
            "value",
            "organisations",
            "from_release",
            "missing",
            "text");
    private static final List<String> VIEWS = List.of(
            "population",
            "dimension",
            "overall",
            "principle",
            "question",
            "percentage",
            "total",
            "disagreement",
            "suggested",
            "adopted",
            "trend",
            "rise");
    private static final List<Term> STATISTICS = List.of(
            new Term("organisations", "integer", "organisations", "0–"),
            new Term("median", "integer", "points", "0–100"),
            new Term("lower_quartile", "integer", "points", "0–100"),
            new Term("upper_quartile", "integer", "points", "0–100"),
            new Term("from_A_to_B", "integer", "organisations", "5–"),
            new Term("total", "decimal", "as the question says", ""),
            new Term("about", "integer", "organisations", "5–"),
            new Term("before", "integer", "points", "0–100"),
            new Term("now", "integer", "points", "0–100"));
    private static final List<String> WHOLE_NUMBERS = List.of("release", "organisations", "from_release");

    private OpenData() {}

    /** A value that a column may hold. */
    private record Term(String name, String type, String unit, String range) {
        static Term text(String name) {
            return new Term(name, "text", "", "");
        }
    }

    /** One row for each value. */
    static String csv(NetworkReport report) {
        String release = Integer.toString(report.document().number());
        return Spreadsheet.csv(csv -> {
            csv.writeRecord(COLUMNS);
            for (OpenRow row : OpenRow.of(report.document())) {
                csv.writeRecord(
                        release,
                        row.view(),
                        Spreadsheet.guarded(row.key()),
                        Spreadsheet.guarded(row.group()),
                        row.statistic(),
                        row.value(),
                        row.organisations(),
                        Integer.toString(row.from()),
                        row.missing(),
                        Spreadsheet.guarded(report.text(row)));
            }
        });
    }

    /** What every column and every value that is a word means, in all languages. */
    static String dictionary() {
        return Spreadsheet.csv(csv -> {
            List<String> head = new ArrayList<>(List.of("about", "name", "type", "unit", "range"));
            for (Locale language : Languages.ALL) head.add("meaning_" + language.getLanguage());
            csv.writeRecord(head);
            for (String column : COLUMNS) {
                boolean whole = WHOLE_NUMBERS.contains(column);
                Term term = new Term(column, whole ? "integer" : column.equals("value") ? "number" : "text", "", "");
                write(csv, "column", term, l -> words(l).columnMeaning(column));
            }
            for (String view : VIEWS) write(csv, "view", Term.text(view), l -> words(l).viewMeaning(view));
            for (Term statistic : STATISTICS) {
                write(csv, "statistic", statistic, l -> words(l).statisticMeaning(statistic.name()));
            }
            Stream<String> extents = Arrays.stream(Extent.values())
                    .filter(e -> e != Extent.ABOUT)
                    .map(Extent::key);
            Stream.concat(Arrays.stream(Shut.values()).map(Shut::key), extents)
                    .forEach(m -> write(
                            csv,
                            "missing",
                            Term.text(m),
                            l -> Page.texts(AccountMessages.class, l).why(m)));
        });
    }

    private static void write(CsvWriter csv, String about, Term term, Function<Locale, String> meaning) {
        List<String> row = new ArrayList<>(List.of(about, term.name(), term.type(), term.unit(), term.range()));
        for (Locale language : Languages.ALL) row.add(meaning.apply(language));
        csv.writeRecord(row);
    }

    private static OfferingMessages words(Locale language) {
        return Page.texts(OfferingMessages.class, language);
    }
}
