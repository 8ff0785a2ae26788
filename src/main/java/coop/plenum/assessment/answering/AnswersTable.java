package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Question;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** One member's own answers as a table to take home: CSV (RFC 4180), one row per question that is asked. */
final class AnswersTable {
    /** Makes spreadsheet programs read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private AnswersTable() {}

    static String csv(Sheet sheet, Locale language, AnsweringMessages texts) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        // The writer holds records back until it is closed.
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(csv, sheet, language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, Sheet sheet, Locale language, AnsweringMessages texts) {
        csv.writeRecord("id", "question", "answer", "answer_text", "note", "evidence", "released", "estimate", "parts");
        for (Question question : sheet.journey().asked()) {
            Answer answer = sheet.answer(question);
            csv.writeRecord(
                    question.id(),
                    guarded(question.text().in(language)),
                    Objects.requireNonNullElse(answer.value(), ""),
                    guarded(AnswerWords.of(question, answer.given(), answer.value(), language, texts)),
                    guarded(answer.note()),
                    guarded(answer.evidence()),
                    answer.released() ? "1" : "0",
                    answer.estimated() ? "1" : "0",
                    Objects.requireNonNullElse(answer.parts(), ""));
        }
    }

    /** A text that starts like a formula is not run by a spreadsheet program. */
    private static String guarded(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
