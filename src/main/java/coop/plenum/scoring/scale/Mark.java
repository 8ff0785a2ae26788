package coop.plenum.scoring.scale;

import java.util.OptionalDouble;

/** What became of a reply (S1): a mark x from 0 to 1, or the reason why there is none. */
public record Mark(Kind kind, OptionalDouble x) {

    /** The five outcomes of normalisation. Only {@code VALUE} carries a mark. */
    public enum Kind {
        VALUE,
        INVALID,
        BLANK,
        NOT_APPLICABLE,
        DONT_KNOW
    }

    public static final Mark INVALID = new Mark(Kind.INVALID, OptionalDouble.empty());
    public static final Mark BLANK = new Mark(Kind.BLANK, OptionalDouble.empty());
    public static final Mark NOT_APPLICABLE = new Mark(Kind.NOT_APPLICABLE, OptionalDouble.empty());
    public static final Mark DONT_KNOW = new Mark(Kind.DONT_KNOW, OptionalDouble.empty());

    /** A mark, held within 0 and 1. */
    public static Mark of(double x) {
        return new Mark(Kind.VALUE, OptionalDouble.of(Math.min(1, Math.max(0, x))));
    }

    /** The same mark on an item whose best answer is the lowest: 1 − x. */
    public Mark reversed() {
        return x.isPresent() ? of(1 - x.getAsDouble()) : this;
    }

    /** Whether the member spoke at all: a real answer, N/A or "don't know" makes a respondent. */
    public boolean isResponse() {
        return kind == Kind.VALUE || kind == Kind.NOT_APPLICABLE || kind == Kind.DONT_KNOW;
    }
}
