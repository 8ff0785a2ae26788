package coop.plenum.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Tables that spreadsheet programs open as they are meant: CSV (RFC 4180) in UTF-8, with nothing that would be run. */
public final class Spreadsheet {
    /** Makes spreadsheet programs read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Spreadsheet() {}

    /** What {@code rows} writes, as the text of a file. */
    public static String csv(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        // The writer holds records back until it is closed.
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A text that starts like a formula is not run by a spreadsheet program. */
    public static String guarded(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
