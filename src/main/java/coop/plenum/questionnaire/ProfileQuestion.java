package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.List;

/** One question about the organisation itself, never scored. An option's key is what is stored. */
public record ProfileQuestion(String id, String field, Text text, Form form, List<Choice> choices) {
    /** How it is answered; {@code CHOICE} and {@code YES_NO} by one of the choices. */
    public enum Form {
        CHOICE,
        YES_NO,
        YEAR,
        NUMBER
    }

    /** One choice. */
    public record Choice(String key, Text text) {}
}
