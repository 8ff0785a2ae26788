package coop.plenum.questionnaire;

import coop.plenum.platform.Text;

/**
 * One of the seven commons-alignment dimensions, or the section in which a network's own questions stand; {@code prefix}
 * starts the ids of its questions.
 */
public record Dimension(String key, String prefix, Text name, Text plain) {
    /** The section of a network's own questions. No bank can give a dimension a key with an underscore. */
    public static final String OWN = "own_questions";

    /** Whether its questions count in marks other than their own. */
    public boolean counts() {
        return !key.equals(OWN);
    }
}
