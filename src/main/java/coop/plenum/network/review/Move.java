package coop.plenum.network.review;

/** What one of the two sides can do. */
public enum Move {
    /** Hands the report in, or hands it in again. */
    HAND_IN(Side.ORGANISATION),
    /** Answers the reviewers. */
    REPLY(Side.ORGANISATION),
    WITHDRAW(Side.ORGANISATION),
    COMMENT(Side.REVIEWER),
    /** Asks for a fact to be corrected. */
    ASK(Side.REVIEWER),
    ACCEPT(Side.REVIEWER);

    private final Side side;

    Move(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
