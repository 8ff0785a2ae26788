package coop.plenum.network.release.making;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether counts over these populations, added and subtracted in whatever way, tell of fewer than five organisations.
 * Comparing populations two at a time does not find that: if A and B differ by five, and C and D by the same five and one
 * more, the four together give that one away.
 *
 * <p>Values that are in exactly the same populations cannot be told apart, so they stand as one atom. Each population is a
 * row over the atoms; what can be worked out is the span of the rows. Brought to reduced row echelon form, with the large
 * atoms first, an atom whose count is known stands as a row of its own.
 */
final class Combinations {
    private static final int ENOUGH = 5;
    /** Rows are 0 and 1, so a prime of this size stands in for fractions: a wrong zero is as good as impossible. */
    private static final long PRIME = 2_147_483_647L;

    private final List<Population> rows;

    private Combinations(List<Population> rows) {
        this.rows = rows;
    }

    static boolean giveAway(List<Population> populations) {
        return new Combinations(populations).giveAway();
    }

    private boolean giveAway() {
        Atoms atoms = new Atoms(rows);
        int[] unknown = atoms.unknown();
        int[] order = IntStream.range(0, unknown.length)
                .filter(a -> unknown[a] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer a) -> -unknown[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        if (order.length == 0 || unknown[order[order.length - 1]] >= ENOUGH) return false;
        long[][] matrix = new long[rows.size()][order.length];
        for (int r = 0; r < matrix.length; r++) {
            boolean[] in = atoms.in(rows.get(r));
            for (int a = 0; a < order.length; a++) matrix[r][a] = in[order[a]] ? 1 : 0;
        }
        int rank = reduce(matrix);
        for (int r = 0; r < rank; r++) {
            int told = 0;
            for (int a = 0; a < order.length; a++) if (matrix[r][a] != 0) told += unknown[order[a]];
            if (told < ENOUGH) return true;
        }
        return false;
    }

    /** To reduced row echelon form, in place; the rank. */
    private static int reduce(long[][] matrix) {
        int rank = 0;
        int columns = matrix[0].length;
        for (int c = 0; c < columns && rank < matrix.length; c++) {
            int pivot = rank;
            while (pivot < matrix.length && matrix[pivot][c] == 0) pivot++;
            if (pivot == matrix.length) continue;
            long[] row = matrix[pivot];
            matrix[pivot] = matrix[rank];
            matrix[rank] = row;
            scale(row, inverse(row[c]));
            for (int r = 0; r < matrix.length; r++) {
                if (r != rank && matrix[r][c] != 0) subtract(matrix[r], row, matrix[r][c]);
            }
            rank++;
        }
        return rank;
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) row[i] = row[i] * factor % PRIME;
    }

    private static void subtract(long[] from, long[] row, long times) {
        for (int i = 0; i < row.length; i++) from[i] = Math.floorMod(from[i] - row[i] * times, PRIME);
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) result = result * base % PRIME;
            base = base * base % PRIME;
        }
        return result;
    }
}
