package coop.plenum.scoring.measure;

import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t (S7, S9, S12), accurate to 1e-6. */
public final class StudentT {
    private StudentT() {}

    public static double quantile(double p, double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(p);
    }
}
