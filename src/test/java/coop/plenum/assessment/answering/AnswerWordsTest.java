package coop.plenum.assessment.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {
    private static final List<Kind.Option> OPTIONS = List.of(
            new Kind.Option("a", Text.english("A box of letters"), 0.5),
            new Kind.Option("b", Text.english("A person to talk to"), 0.5),
            new Kind.Option("none", Text.english("None of these"), 0));

    @Test
    void chosenOptionsAreShownInWordsInTheOrderOfTheQuestion() {
        Kind several = new Kind.MultipleChoice(OPTIONS, Optional.empty(), Optional.of("none"));
        assertEquals("A box of letters; A person to talk to", words(several, "b,a"));
        assertEquals("None of these", words(several, "none"));
        assertEquals("A person to talk to", words(new Kind.SingleChoice(OPTIONS), "b"));
    }

    private static String words(Kind kind, String value) {
        return AnswerWords.chosen(kind, value, Locale.ENGLISH);
    }
}
