package coop.plenum.workshop;

import java.util.Locale;

/** What a room is doing. Waiting and ended are of the workshop as a whole, the others of one question. */
public enum Step {
    /** People arrive. */
    WAITING,
    /** The question is read aloud with its levels. */
    READING,
    /** Everybody votes; nobody sees how. */
    FIRST_VOTE,
    /** The first vote is shown, and the room talks. */
    FIRST_SHOWN,
    SECOND_VOTE,
    SECOND_SHOWN,
    /** The group agreed, or openly did not. */
    DECIDED,
    ENDED;

    /** Its name in messages and style classes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isVote() {
        return this == FIRST_VOTE || this == SECOND_VOTE;
    }

    /** The round that is voted on now, or was shown last; 0 before the first. */
    public int round() {
        return switch (this) {
            case FIRST_VOTE, FIRST_SHOWN -> 1;
            case SECOND_VOTE, SECOND_SHOWN -> 2;
            case WAITING, READING, DECIDED, ENDED -> 0;
        };
    }
}
