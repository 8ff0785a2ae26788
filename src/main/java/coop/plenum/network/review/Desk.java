package coop.plenum.network.review;

import coop.plenum.assessment.answering.TypedFact;
import coop.plenum.network.review.Letterbox.Part;
import coop.plenum.questionnaire.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the review of one report stands.
 *
 * @param review null until it is handed in for the first time
 */
record Desk(Part part, @Nullable Review review, List<Asked> asked) {
    /** Whether the report can be handed in now, for the first time or again. */
    public boolean mayHandIn() {
        return part.isReady() && (review == null || review.procedure().allows(Move.HAND_IN));
    }

    public boolean maySpeak() {
        return review != null && review.procedure().isOpen() && !part.campaign().isClosed();
    }

    /** Why this fact was asked for. */
    public String why(TypedFact typed) {
        return asked.stream()
                .filter(a -> a.fact().question().equals(typed.id()))
                .map(a -> a.fact().why())
                .findFirst()
                .orElse("");
    }

    /** A fact that was asked for, with its question. */
    record Asked(Talk.Asked fact, Question question) {}
}
