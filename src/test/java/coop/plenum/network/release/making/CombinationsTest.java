package coop.plenum.network.release.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        assertTrue(Combinations.of(all).giveAway());
        assertFalse(Combinations.of(all.subList(0, 3)).giveAway());
    }

    @Test
    void threeWhoJoinedAndTwoWhoLeftHideEachOther() {
        assertFalse(Combinations.of(List.of(of(0, 20), of(2, 23))).giveAway());
    }

    @Test
    void aGroupLessAnEarlierWholeGivesAwayTheRest() {
        assertTrue(Combinations.of(List.of(of(0, 12), of(1, 13), of(12, 13))).giveAway());
    }

    @Test
    void whomCoordinatorsKnowCountsForNothing() {
        crowd.know(20, 3, 0b11);
        assertTrue(Combinations.of(List.of(of(0, 20), of(0, 25))).giveAway());
        crowd.know(20, 5, 0b11);
        assertFalse(Combinations.of(List.of(of(0, 20), of(0, 25))).giveAway());
    }

    /** Many small cases, each beside a slow answer by the definition: a few without whom the span has fewer dimensions. */
    @Test
    void whatAnySumGivesAwayIsFound() {
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 3000; i++) {
            List<Population> rows = someRows(random);
            boolean expected = anyFewAreTold(rows);
            assertEquals(expected, Combinations.of(rows).giveAway(), rows.toString());
            Combinations first = Combinations.of(rows.subList(0, 1));
            assertEquals(expected, first.with(rows.subList(1, rows.size())).giveAway(), rows.toString());
            if (expected) found++;
        }
        assertTrue(found > 500 && found < 2500, found + " of 3000");
    }

    private List<Population> someRows(Random random) {
        List<Population> rows = new ArrayList<>();
        boolean inBlocks = random.nextBoolean();
        for (int r = 2 + random.nextInt(7); r > 0; r--) {
            BitSet members = new BitSet();
            for (int block = 0; block < 6; block++) if (random.nextInt(4) > 0) members.set(5 * block, 5 * block + 5);
            int other = random.nextInt(inBlocks ? 2 : 8);
            for (int i = 0; i < other; i++) members.flip(random.nextInt(30));
            if (!members.isEmpty())
                rows.add(crowd.snapshot().everybody(Crowd.CULTURE).only(members));
        }
        if (rows.isEmpty()) rows.add(of(0, 20));
        return rows;
    }

    private static boolean anyFewAreTold(List<Population> rows) {
        Map<BitSet, Integer> atoms = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            BitSet in = new BitSet();
            for (int r = 0; r < rows.size(); r++)
                in.set(r, rows.get(r).members().get(i));
            if (!in.isEmpty()) atoms.merge(in, 1, Integer::sum);
        }
        List<BitSet> all = List.copyOf(atoms.keySet());
        return anyFewAreTold(all, atoms, new ArrayList<>(), 0, rank(all, rows.size()), rows.size());
    }

    private static boolean anyFewAreTold(
            List<BitSet> all, Map<BitSet, Integer> sizes, List<BitSet> few, int from, int rank, int rows) {
        int size = few.stream().mapToInt(sizes::get).sum();
        if (size >= 5) return false;
        List<BitSet> others = all.stream().filter(a -> !few.contains(a)).toList();
        if (rank(others, rows) < rank) return true;
        for (int i = from; i < all.size(); i++) {
            List<BitSet> more = new ArrayList<>(few);
            more.add(all.get(i));
            if (anyFewAreTold(all, sizes, more, i + 1, rank, rows)) return true;
        }
        return false;
    }

    /** Of the matrix with these columns, by plain elimination. */
    private static int rank(List<BitSet> columns, int rows) {
        double[][] matrix = new double[columns.size()][rows];
        for (int c = 0; c < matrix.length; c++)
            for (int r = 0; r < rows; r++) matrix[c][r] = columns.get(c).get(r) ? 1 : 0;
        int rank = 0;
        for (int r = 0; r < rows; r++) {
            int pivot = rank;
            for (int c = rank; c < matrix.length; c++)
                if (Math.abs(matrix[c][r]) > Math.abs(matrix[pivot][r])) pivot = c;
            if (pivot >= matrix.length || Math.abs(matrix[pivot][r]) < 1e-9) continue;
            double[] row = matrix[pivot];
            matrix[pivot] = matrix[rank];
            matrix[rank] = row;
            for (int c = rank + 1; c < matrix.length; c++) {
                double times = matrix[c][r] / row[r];
                for (int k = 0; k < rows; k++) matrix[c][k] -= times * row[k];
            }
            rank++;
        }
        return rank;
    }
}
