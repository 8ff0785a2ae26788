package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument.Bar;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Extent;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.ReleaseDocument.Tally;
import coop.plenum.scoring.measure.Display;
import coop.plenum.scoring.peer.Peers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Populations as numbers that may be shown, once it is decided that they may. */
final class Cells {
    private static final int FEW = 5;
    private static final MathContext SIGNIFICANT = new MathContext(3, RoundingMode.HALF_UP);
    private static final int PLACES = 2;

    private Cells() {}

    static Cell of(Population some, @Nullable Shut shut) {
        if (shut != null) return Cell.closed(shut);
        Peers peers = Peers.of(some.counts(), OptionalInt.empty());
        List<Bar> bars = peers.histogram().stream()
                .map(b -> new Bar(b.from(), b.to(), b.count()))
                .toList();
        return new Cell(peers.m(), peers.median(), peers.lowerQuartile(), peers.upperQuartile(), bars, null);
    }

    /** Of a column of yes and no. */
    static Tally tally(String key, Population some, int release) {
        int yes = (int) some.list().stream().filter(v -> v > 0).count();
        return tally(key, yes, some.size(), release);
    }

    static Tally tally(String key, int yes, int of, int release) {
        if (yes < FEW) return new Tally(key, Extent.FEW, null, of, release);
        if (of - yes < FEW) return new Tally(key, Extent.NEARLY_ALL, null, of, release);
        return new Tally(key, Extent.ABOUT, Display.roundedToFive(yes), of, release);
    }

    /** Of a column of hundredths: three significant digits. */
    static String total(Population some) {
        BigDecimal sum = some.list().stream()
                .map(v -> BigDecimal.valueOf(v, PLACES))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .round(SIGNIFICANT)
                .stripTrailingZeros();
        return sum.signum() == 0 ? "0" : sum.toPlainString();
    }
}
