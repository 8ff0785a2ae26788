package coop.plenum.questionnaire;

import java.util.List;

/** A whole question bank, read and found good: its questionnaires in order, and the questions about the organisation. */
public record Bank(List<Questionnaire> questionnaires, ProfileRules profile) {
    /** The words that its questions ask for. */
    public Words words() {
        return questionnaires.stream().findFirst().map(Questionnaire::words).orElse(Words.NONE);
    }
}
