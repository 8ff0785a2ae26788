package coop.plenum.network.release.making;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinationsTest {
    private final Crowd crowd = Crowd.of(60);

    /** Those from one place up to before another, of both kinds. */
    private Population of(int... ends) {
        BitSet members = new BitSet();
        for (int i = 0; i < ends.length; i += 2) members.set(ends[i], ends[i + 1]);
        return crowd.snapshot().everybody(Crowd.CULTURE).only(members);
    }

    @Test
    void fourPopulationsGiveAwayOneOfWhichNoTwoDo() {
        // Five joined the first; the same five and one more joined another.
        List<Population> all = List.of(of(0, 20), of(0, 25), of(30, 50), of(20, 26, 30, 50));
        assertTrue(IntStream.range(0, 4)
                .allMatch(a -> IntStream.range(0, a)
                        .allMatch(b -> all.get(a).changesTo(all.get(b)).hideEachOther())));
        assertTrue(Combinations.giveAway(all));
        assertFalse(Combinations.giveAway(all.subList(0, 3)));
    }

    @Test
    void threeWhoJoinedAndTwoWhoLeftHideEachOther() {
        assertFalse(Combinations.giveAway(List.of(of(0, 20), of(2, 23))));
    }

    @Test
    void aGroupLessAnEarlierWholeGivesAwayTheRest() {
        assertTrue(Combinations.giveAway(List.of(of(0, 12), of(1, 13), of(12, 13))));
    }

    @Test
    void whomCoordinatorsKnowCountsForNothing() {
        crowd.know(20, 3, 0b11);
        assertTrue(Combinations.giveAway(List.of(of(0, 20), of(0, 25))));
        crowd.know(20, 5, 0b11);
        assertFalse(Combinations.giveAway(List.of(of(0, 20), of(0, 25))));
    }
}
