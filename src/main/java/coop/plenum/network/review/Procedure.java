package coop.plenum.network.review;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a review is, and what may happen next. A report is handed in; reviewers comment, ask for facts to be corrected,
 * or accept; the organisation answers, hands in again, or withdraws. What is accepted stays so.
 */
public enum Procedure {
    HANDED_IN,
    /** A reviewer said something that waits for an answer; the reviewers may still decide. */
    COMMENTED,
    CHANGES_ASKED,
    ACCEPTED,
    WITHDRAWN;

    /** Where this move leads; empty where it is not allowed. */
    public Optional<Procedure> after(Move move) {
        return switch (this) {
            case HANDED_IN, COMMENTED -> Optional.ofNullable(whileRead(move));
            case CHANGES_ASKED -> Optional.ofNullable(whileCorrected(move));
            case WITHDRAWN -> move == Move.HAND_IN ? Optional.of(HANDED_IN) : Optional.empty();
            case ACCEPTED -> Optional.empty();
        };
    }

    private static @Nullable Procedure whileRead(Move move) {
        return switch (move) {
            case COMMENT -> COMMENTED;
            case REPLY -> HANDED_IN;
            case ASK -> CHANGES_ASKED;
            case ACCEPT -> ACCEPTED;
            case WITHDRAW -> WITHDRAWN;
            case HAND_IN -> null;
        };
    }

    /** Talking goes on; only handing in again gives the turn back. */
    private static @Nullable Procedure whileCorrected(Move move) {
        return switch (move) {
            case COMMENT, REPLY, ASK -> CHANGES_ASKED;
            case HAND_IN -> HANDED_IN;
            case WITHDRAW -> WITHDRAWN;
            case ACCEPT -> null;
        };
    }

    /** Whether a page may offer this. */
    public boolean allows(Move move) {
        return after(move).isPresent();
    }

    /** Who must act next. */
    public Side turn() {
        return switch (this) {
            case HANDED_IN -> Side.REVIEWER;
            case COMMENTED, CHANGES_ASKED -> Side.ORGANISATION;
            case ACCEPTED, WITHDRAWN -> Side.NOBODY;
        };
    }

    public boolean isAccepted() {
        return this == ACCEPTED;
    }

    public boolean isWithdrawn() {
        return this == WITHDRAWN;
    }

    public boolean isCorrecting() {
        return this == CHANGES_ASKED;
    }

    /** Whether both sides may speak. */
    public boolean isOpen() {
        return turn() != Side.NOBODY;
    }

    public boolean mayBeAccepted() {
        return allows(Move.ACCEPT);
    }

    /** Its name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
