package coop.plenum.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.report.chart.Radar.Reading;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartsTest {
    @Test
    void everyMemberHasASeatUpToSixty() {
        for (int all = 1; all <= 60; all++) {
            for (int taken = 0; taken <= all; taken++) {
                HalfCircle circle = HalfCircle.of(taken, all);
                assertEquals(all, circle.seats().size());
                assertEquals(taken, circle.taken());
                assertEquals(1, circle.membersPerSeat());
            }
        }
    }

    @Test
    void aLargeAssemblyStandsForSeveralMembersASeat() {
        HalfCircle circle = HalfCircle.of(999, 1000);
        assertEquals(17, circle.membersPerSeat());
        assertEquals(59, circle.seats().size());
        assertEquals(58, circle.taken(), "a seat stays free as long as somebody is missing");
        assertEquals(1, HalfCircle.of(1, 1000).taken());
        assertEquals(59, HalfCircle.of(1000, 1000).taken());
    }

    @Test
    void seatsStayOnThePicture() {
        for (HalfCircle.Seat seat : HalfCircle.of(23, 34).seats()) {
            assertTrue(Double.parseDouble(seat.at().x()) > 0
                    && Double.parseDouble(seat.at().x()) < 440);
            assertTrue(Double.parseDouble(seat.at().y()) > -14
                    && Double.parseDouble(seat.at().y()) < 226);
        }
    }

    @Test
    void eachAnswerIsADotOverItsLevel() {
        DotStrip strip = DotStrip.of(List.of(0, 3, 14, 5, 0), false);
        assertEquals(
                List.of(0, 3, 14, 5, 0),
                strip.columns().stream().map(c -> c.dots().size()).toList());
        assertEquals(1, strip.membersPerDot());
        assertNull(strip.camps());
        assertTrue(strip.arrow().startsWith("M208.0 "), strip.arrow());
    }

    @Test
    void theMiddleOfAnEvenNumberLiesBetween() {
        assertEquals(1.5, DotStrip.median(List.of(1, 2, 2, 1, 0)));
        assertEquals(2, DotStrip.median(List.of(1, 1, 1, 1, 1)));
    }

    @Test
    void campsAreCountedOnBothSidesOfTheMiddleLevel() {
        DotStrip.Camps camps = DotStrip.of(List.of(7, 4, 0, 3, 8), true).camps();
        assertNotNull(camps);
        assertEquals(List.of(11, 0, 11), List.of(camps.low(), camps.between(), camps.high()));
    }

    @Test
    void manyAnswersShareADot() {
        DotStrip strip = DotStrip.of(List.of(1, 100, 300, 500, 99), false);
        assertEquals(17, strip.membersPerDot());
        assertEquals(1, strip.columns().get(0).dots().size());
        assertEquals(29, strip.columns().get(3).dots().size());
    }

    @Test
    void theRadarStaysOpenWhereAMarkIsMissing() {
        List<Reading> whole = IntStream.of(71, 50, 63, 49, 41, 52, 36)
                .mapToObj(m -> new Reading("Word", OptionalInt.of(m)))
                .toList();
        assertFalse(Radar.of(whole).area().contains("330 205"));
        assertTrue(Radar.of(whole).isWhole());
        List<Reading> open = IntStream.range(0, 7)
                .mapToObj(i -> i == 5 ? new Reading("Word", OptionalInt.empty()) : whole.get(i))
                .toList();
        // The same path as on the drawn model of this page.
        assertEquals(
                "M330 205L287.8 171.3L330.0 98.5L388.6 158.2L422.1 226.0L361.9 271.2L303.3 260.4Z",
                Radar.of(open).area());
        assertEquals("–", Radar.of(open).spokes().get(5).value());
    }

    @Test
    void coordinatesReadTheSameInEveryLanguage() {
        assertEquals("-0.5", Dot.text(-0.5));
        assertEquals("0.0", Dot.text(-0.04));
        assertEquals("12.3", Dot.text(12.345));
    }
}
