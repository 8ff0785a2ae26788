package coop.plenum.network.release.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Shut;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleaseMakingTest {
    private static Column culture(ReleaseMaking.Outcome outcome) {
        return outcome.document().dimension("culture").orElseThrow();
    }

    private static List<Shut> shut(Column column) {
        return column.cells().stream().map(Cell::shut).toList();
    }

    @Test
    void aNetworkOfFourShowsNothingAndNeedsNoRelease() {
        ReleaseMaking.Outcome outcome = Crowd.of(4).look();
        assertEquals(Shut.TOO_FEW, culture(outcome).whole().shut());
        assertEquals(0, culture(outcome).whole().organisations());
        assertFalse(outcome.isWorthMaking());
        assertEquals(4, outcome.changed());
    }

    @Test
    void sixShowTheMedianTwelveQuartilesTwentyAHistogram() {
        Cell six = culture(Crowd.of(6).look()).whole();
        assertNotNull(six.median());
        assertNull(six.lower());
        Cell twelve = culture(Crowd.of(12).look()).whole();
        assertNotNull(twelve.upper());
        assertEquals(List.of(), twelve.histogram());
        Cell twenty = culture(Crowd.of(20).look()).whole();
        assertEquals(20, twenty.histogram().stream().mapToInt(b -> b.count()).sum());
        assertTrue(twenty.histogram().stream().allMatch(b -> b.count() >= 5));
    }

    @Test
    void smallTraitsArePutTogetherAndOneGroupAloneIsNoBreakdown() {
        Crowd crowd = Crowd.of(20).trait("care", 0, 3).trait("food", 3, 4);
        assertEquals(
                List.of("coop 13", "other 7"),
                crowd.look().document().groups().stream()
                        .map(g -> g.key() + " " + g.organisations())
                        .toList());
        assertEquals(List.of(), Crowd.of(20).look().document().groups());
    }

    @Test
    void fourWhoAreNotKnownByNameAreNotLeftAmongThoseWhoAre() {
        Crowd crowd = Crowd.of(12);
        crowd.know(0, 8, 0b11);
        assertEquals(Shut.TOO_FEW_UNKNOWN, culture(crowd.look()).whole().shut());
        crowd.know(7, 1, 0);
        assertNull(culture(crowd.look()).whole().shut());
        crowd.know(0, 12, 0b11);
        assertNull(culture(crowd.look()).whole().shut());
    }

    @Test
    void aCoordinatorsOwnOrganisationCountsAsKnown() {
        Crowd crowd = Crowd.of(6);
        crowd.know(0, 2, Snapshot.INSIDER);
        assertEquals(Shut.TOO_FEW_UNKNOWN, culture(crowd.look()).whole().shut());
    }

    @Test
    void whatIsHiddenInAColumnCannotBeHadBySubtraction() {
        Crowd crowd = Crowd.of(26).trait("care", 0, 6).trait("food", 6, 8);
        Snapshot snapshot = crowd.snapshot();
        Series marks = snapshot.series(Crowd.CULTURE);
        for (int i = 0; i < 4; i++) marks.put(i, Series.NONE);
        // Two of care have a mark: everybody less food less coop would give them away.
        assertEquals(Stream.of(Shut.TOO_FEW, null, Shut.COMPLEMENT).toList(), shut(culture(crowd.look(snapshot))));
    }

    @Test
    void fourChangesKeepTheOldNumbersAndFiveRenewThem() {
        Crowd crowd = Crowd.of(15);
        assertTrue(crowd.release().isWorthMaking());
        for (int i = 0; i < 4; i++) crowd.change(i, 50 + i);
        ReleaseMaking.Outcome four = crowd.look();
        assertEquals(1, culture(four).release());
        assertFalse(four.isWorthMaking());
        assertEquals(4, four.changed());
        crowd.change(4, 55);
        assertEquals(2, culture(crowd.release()).release());
    }

    @Test
    void goingBackToAnOlderPopulationIsHeldAgainstThatOne() {
        Crowd crowd = Crowd.of(15);
        crowd.release();
        for (int i = 0; i < 5; i++) crowd.change(i, 50 + i);
        crowd.release();
        // Six changes since the second release, one since the first.
        for (int i = 0; i < 5; i++) crowd.change(i, (i * 37 + 11) % 101);
        crowd.change(7, 3);
        assertEquals(2, culture(crowd.look()).release());
    }

    @Test
    void changesThatOnlyTheNamedMadeAreNotEnough() {
        Crowd crowd = Crowd.of(20);
        crowd.know(0, 8, 0b11);
        crowd.release();
        for (int i = 4; i < 9; i++) crowd.change(i, 50 + i);
        assertEquals(1, culture(crowd.look()).release());
        for (int i = 9; i < 13; i++) crowd.change(i, 50 + i);
        assertEquals(2, culture(crowd.look()).release());
    }

    @Test
    void groupsStayShutWhereTooFewOfThemChangedThoughEverybodyIsRenewed() {
        Crowd crowd = Crowd.of(30).trait("care", 0, 12);
        crowd.release();
        for (int i = 10; i < 16; i++) crowd.change(i, 50 + i);
        Column column = culture(crowd.release());
        assertEquals(2, column.release());
        assertEquals(List.of(Shut.UNCHANGED, Shut.UNCHANGED), shut(column));
    }

    @Test
    void onlyMembersOfBothYearsStandInTheTrend() {
        Crowd crowd = Crowd.of(30);
        for (int i = 20; i < 30; i++) crowd.leave(i);
        crowd.release();
        crowd.campaign = UUID.randomUUID();
        for (int i = 0; i < 20; i++) crowd.change(i, (i * 41 + 7) % 101);
        for (int i = 20; i < 30; i++) crowd.counted[i] = true;
        var since = crowd.release().document().trends().get(0).since().get(0);
        assertEquals(20, since.organisations());
        assertNotNull(since.before());
        // Three who left since are few enough to be worked out.
        Crowd few = Crowd.of(30);
        few.release();
        few.campaign = UUID.randomUUID();
        for (int i = 0; i < 30; i++) few.change(i, (i * 41 + 7) % 101);
        for (int i = 0; i < 3; i++) few.leave(i);
        assertEquals(
                Shut.COMPLEMENT,
                few.release().document().trends().get(0).since().get(0).shut());
    }

    @Test
    void everyoneReadsTheirPlaceInTheReleaseThatCountedThem() {
        ReleaseMaking.Outcome outcome = Crowd.of(20).release();
        assertEquals(2, outcome.placesOf(3).size());
        assertNotNull(outcome.placesOf(3).get(0).percentile());
    }
}
