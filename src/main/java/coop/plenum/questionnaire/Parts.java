package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The two numbers from which a figure is worked out, and how. The result is rounded once, halves up. */
public record Parts(Compute compute, Text first, Text second) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How the result comes about. */
    public enum Compute {
        /** first / second x 100, where the first is a part of the second; to one decimal. */
        PERCENT(1),
        /** first / second; to two decimals. */
        RATIO(2),
        /** |first - second| / first x 100; to one decimal. */
        GAP(1);

        private final int decimals;

        Compute(int decimals) {
            this.decimals = decimals;
        }

        /** To how many decimals the result is rounded. */
        public int decimals() {
            return decimals;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why two numbers give no result. */
    public enum Trouble {
        NEGATIVE,
        /** What would be divided by is 0. */
        ZERO,
        /** The part is larger than its whole. */
        LARGER
    }

    /** What keeps these two numbers from giving a result; null where nothing does. */
    public @Nullable Trouble trouble(BigDecimal one, BigDecimal other) {
        if (one.signum() < 0 || other.signum() < 0) return Trouble.NEGATIVE;
        BigDecimal divisor = compute == Compute.GAP ? one : other;
        if (divisor.signum() == 0) return Trouble.ZERO;
        return compute == Compute.PERCENT && one.compareTo(other) > 0 ? Trouble.LARGER : null;
    }

    /** The rounded result of two numbers without trouble. */
    public BigDecimal result(BigDecimal one, BigDecimal other) {
        BigDecimal result = switch (compute) {
            case PERCENT -> divided(HUNDRED.multiply(one), other);
            case RATIO -> divided(one, other);
            case GAP -> divided(HUNDRED.multiply(one.subtract(other).abs()), one);
        };
        return result.signum() == 0 ? BigDecimal.ZERO : result.stripTrailingZeros();
    }

    /** A result as it would be rounded here. */
    public BigDecimal rounded(BigDecimal result) {
        return result.setScale(compute.decimals(), RoundingMode.HALF_UP);
    }

    private BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, compute.decimals(), RoundingMode.HALF_UP);
    }

    Parts worded(UnaryOperator<Text> worded) {
        return new Parts(compute, worded.apply(first), worded.apply(second));
    }
}
