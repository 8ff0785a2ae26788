package coop.plenum.scoring.measure;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilson's interval of a share of yes, from 0 to 1, corrected for a finite membership (S7):
 * (p + z²/2n* ± z√(p(1−p)/n* + z²/4n*²)) / (1 + z²/n*), n* = n(N−1)/(N−n).
 */
public final class Wilson {
    private Wilson() {}

    /** The interval of {@code yes} among {@code n} ≥ 1 answers of {@code eligible} members at a level such as 0.90. */
    public static Interval interval(int yes, int n, OptionalInt eligible, double level) {
        double p = yes / (double) n;
        if (eligible.isPresent() && eligible.getAsInt() <= n) {
            return Interval.around(p, 0);
        }
        double size = n;
        if (eligible.isPresent()) {
            double members = eligible.getAsInt();
            size = n * (members - 1) / (members - n);
        }
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
        double z2 = z * z;
        double middle = (p + z2 / (2 * size)) / (1 + z2 / size);
        double half = z * Math.sqrt(p * (1 - p) / size + z2 / (4 * size * size)) / (1 + z2 / size);
        return Interval.around(middle, half);
    }
}
