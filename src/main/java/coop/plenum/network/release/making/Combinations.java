package coop.plenum.network.release.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Whether counts over these populations, added and subtracted in whatever way, tell of fewer than five organisations.
 * Comparing populations two at a time does not find that: if A and B differ by five, and C and D by the same five and one
 * more, the four together give that one away.
 *
 * <p>Values that are in exactly the same populations cannot be told apart, so they stand as one atom. Each population is a
 * row over the atoms; what can be worked out is the span of the rows. Whatever has a large atom in it is large itself, so
 * only combinations that leave out every large atom matter. They are few: the large atoms are taken first, and each one
 * that is not left out yet costs the basis of them a row. What remains is brought to reduced row echelon form over the
 * small atoms, where an atom whose count is known stands as a row of its own. Sums of two to four atoms may stand there or
 * not, as the order of the columns has it; so it is done in many orders, and few sums of so few hide from all of them.
 */
final class Combinations {
    private static final int ENOUGH = 5;
    /** Rows are 0 and 1, so a prime of this size stands in for fractions: a wrong zero is as good as impossible. */
    private static final long PRIME = 2_147_483_647L;

    private static final int ORDERS = 16;

    private final Atoms atoms;

    private Combinations(Atoms atoms) {
        this.atoms = atoms;
    }

    static Combinations of(List<Population> rows) {
        return new Combinations(new Atoms()).with(rows);
    }

    /** These and more of them. */
    Combinations with(List<Population> more) {
        if (more.isEmpty()) return this;
        Atoms all = atoms.copy();
        more.forEach(all::add);
        return new Combinations(all);
    }

    boolean giveAway() {
        List<Integer> hidden = atoms.hidden().stream()
                .sorted(Comparator.comparingInt(a -> -atoms.unknown(a)))
                .toList();
        int large =
                (int) hidden.stream().takeWhile(a -> atoms.unknown(a) >= ENOUGH).count();
        if (large == hidden.size()) return false;
        long[][] basis = leavingOut(hidden.subList(0, large));
        List<Integer> small = hidden.subList(large, hidden.size());
        long[][] matrix = new long[basis.length][small.size()];
        for (int r = 0; r < matrix.length; r++) {
            for (int a = 0; a < small.size(); a++) matrix[r][a] = times(basis[r], atoms.in(small.get(a)));
        }
        int[] unknown = small.stream().mapToInt(atoms::unknown).toArray();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, unknown.length).boxed().toList());
        Random random = new Random(unknown.length);
        for (int i = 0; i < ORDERS; i++) {
            int rank = reduce(matrix, order);
            if (rank == 0) return false;
            for (int r = 0; r < rank; r++) if (told(matrix[r], unknown) < ENOUGH) return true;
            Collections.shuffle(order, random);
        }
        return false;
    }

    private static int told(long[] row, int[] unknown) {
        int told = 0;
        for (int a = 0; a < row.length; a++) if (row[a] != 0) told += unknown[a];
        return told;
    }

    /** A basis of those combinations of rows in which none of these atoms is. */
    private long[][] leavingOut(List<Integer> some) {
        int rows = atoms.rows();
        long[][] basis = new long[rows][rows];
        for (int r = 0; r < rows; r++) basis[r][r] = 1;
        int left = rows;
        for (int a = 0; a < some.size() && left > 0; a++) {
            BitSet in = atoms.in(some.get(a));
            int pivot = 0;
            while (pivot < left && times(basis[pivot], in) == 0) pivot++;
            if (pivot == left) continue;
            long[] row = basis[pivot];
            scale(row, inverse(times(row, in)));
            for (int r = pivot + 1; r < left; r++) {
                long times = times(basis[r], in);
                if (times != 0) subtract(basis[r], row, times);
            }
            left--;
            System.arraycopy(basis, pivot + 1, basis, pivot, left - pivot);
        }
        return Arrays.copyOf(basis, left);
    }

    /** How often a combination of rows counts an atom. */
    private static long times(long[] combination, BitSet in) {
        long sum = 0;
        for (int r = in.nextSetBit(0); r >= 0; r = in.nextSetBit(r + 1)) sum += combination[r];
        return sum % PRIME;
    }

    /** To reduced row echelon form with the columns in this order, in place; the rank. */
    private static int reduce(long[][] matrix, List<Integer> order) {
        int rank = 0;
        for (int i = 0; i < order.size() && rank < matrix.length; i++) {
            int c = order.get(i);
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
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) from[i] = Math.floorMod(from[i] - row[i] * times, PRIME);
        }
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
