package coop.plenum.assessment.answering;

import coop.plenum.platform.Spreadsheet;
import coop.plenum.questionnaire.Question;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Locale;
import java.util.Objects;

/** One member's own answers as a table to take home: CSV (RFC 4180), one row per question that is asked. */
final class AnswersTable {
    private AnswersTable() {}

    static String csv(Sheet sheet, Locale language, AnsweringMessages texts) {
        return Spreadsheet.csv(csv -> write(csv, sheet, language, texts));
    }

    private static void write(CsvWriter csv, Sheet sheet, Locale language, AnsweringMessages texts) {
        csv.writeRecord("id", "question", "answer", "answer_text", "note", "evidence", "released", "estimate", "parts");
        for (Question question : sheet.journey().asked()) {
            Answer answer = sheet.answer(question);
            csv.writeRecord(
                    question.id(),
                    Spreadsheet.guarded(question.text().in(language)),
                    Objects.requireNonNullElse(answer.value(), ""),
                    Spreadsheet.guarded(AnswerWords.of(question, answer.given(), answer.value(), language, texts)),
                    Spreadsheet.guarded(answer.note()),
                    Spreadsheet.guarded(answer.evidence()),
                    answer.released() ? "1" : "0",
                    answer.estimated() ? "1" : "0",
                    Objects.requireNonNullElse(answer.parts(), ""));
        }
    }
}
