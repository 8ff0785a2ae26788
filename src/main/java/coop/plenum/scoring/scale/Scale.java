package coop.plenum.scoring.scale;

/** How a reply to one item becomes a mark from 0 to 1 (S1); each kind of scale knows which replies fit it. */
public sealed interface Scale permits Ordinal, YesNo, Numeric, SingleChoice, MultipleChoice {

    /** The mark of a reply before the item is turned round; a reply of another kind is invalid, never converted. */
    Mark mark(Reply reply);

    /** What stands for every scale alike: no answer, and an answer that does not fit. */
    static Mark withoutValue(Reply reply) {
        if (reply instanceof Reply.DontKnow) {
            return Mark.DONT_KNOW;
        }
        if (reply instanceof Reply.NotApplicable) {
            return Mark.NOT_APPLICABLE;
        }
        return reply instanceof Reply.Blank ? Mark.BLANK : Mark.INVALID;
    }
}
