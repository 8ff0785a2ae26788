package coop.plenum.workshop.record;

import coop.plenum.assessment.answering.AnswerWords;
import coop.plenum.assessment.answering.AnsweringMessages;
import coop.plenum.assessment.answering.Given;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.vote.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A record beside the words of its questions, in one language.
 *
 * @param questions those that were reached, in their order
 */
public record RecordView(
        String organisation,
        Workshop workshop,
        LocalDate day,
        WorkshopRecord record,
        List<Line> questions,
        int agreed,
        int notAgreed,
        Locale language) {

    /** A question with what the room said of it. */
    public record Line(Question question, WorkshopRecord.Item item, Locale language) {
        public boolean isAgreed() {
            return item.value() != null;
        }

        /** What was agreed, in words; empty where nothing was. */
        public String agreed() {
            return words(item.value());
        }

        /** A choice in words. */
        public String words(@Nullable String value) {
            if (value == null) return "";
            return AnswerWords.of(
                    question, Given.VALUE, value, language, Page.texts(AnsweringMessages.class, language));
        }

        /** The choices with their votes in both rounds; where too few voted there is a dash. */
        public List<Row> rows() {
            List<Choice> choices = Choice.of(question);
            return IntStream.range(0, choices.size())
                    .mapToObj(i -> new Row(
                            choices.get(i).value().matches("\\d+")
                                    ? choices.get(i).value()
                                    : "",
                            words(choices.get(i).value()),
                            votes(item.first(), i),
                            votes(item.second(), i)))
                    .toList();
        }

        private static String votes(WorkshopRecord.@Nullable Round round, int choice) {
            return round == null || round.counts() == null
                    ? "–"
                    : Integer.toString(round.counts().get(choice).votes());
        }
    }

    /** One choice in a table. */
    public record Row(String number, String words, String first, String second) {}
}
