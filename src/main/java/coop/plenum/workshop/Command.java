package coop.plenum.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a facilitator can have the room do next. */
public enum Command {
    START,
    /** Opens the next vote on the question that is up. */
    VOTE,
    /** Shows the vote that is open. */
    SHOW,
    /** Opens the vote again that was shown, or the decision. */
    REOPEN,
    NEXT,
    BACK,
    SKIP,
    MORE_TIME;

    /** What a button sends. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a button sent; empty for anything else. */
    public static Optional<Command> of(String sent) {
        return Stream.of(values()).filter(c -> c.key().equals(sent)).findFirst();
    }
}
