package coop.plenum.network.release.making;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who has kept everything that was ever shown, who knows at every moment which organisations were counted and
 * where, and who knows some values otherwise. Adds and subtracts, and counts whom that leaves alone.
 */
final class Attacker {
    /** What an organisation said at some time; it is the same as long as it says the same. */
    record Unit(int organisation, int mark) {}

    private static final long PRIME = 1_000_000_007L;

    private final Set<Unit> known;
    private final List<Set<Unit>> seen = new ArrayList<>();

    Attacker(Set<Unit> known) {
        this.known = known;
    }

    /** Whose numbers were shown together; the peer groups of one release are given at once. */
    void sees(Set<Unit> everybody, List<Set<Unit>> groups) {
        seen.add(without(everybody));
        groups.forEach(g -> seen.add(without(g)));
    }

    private Set<Unit> without(Set<Unit> some) {
        return some.stream().filter(u -> !known.contains(u)).collect(Collectors.toSet());
    }

    int shown() {
        return seen.size();
    }

    /** Pairs of numbers whose difference tells of fewer organisations than this, and of some; single numbers too. */
    int pairsThatTellOfFewerThan(int enough) {
        int told = 0;
        for (int a = 0; a < seen.size(); a++) {
            if (isFew(organisations(seen.get(a)), enough)) told++;
            for (int b = 0; b < a; b++) if (isFew(organisations(difference(seen.get(a), seen.get(b))), enough)) told++;
        }
        return told;
    }

    private static boolean isFew(Set<Integer> organisations, int enough) {
        return !organisations.isEmpty() && organisations.size() < enough;
    }

    private static Set<Integer> organisations(Set<Unit> units) {
        return units.stream().map(Unit::organisation).collect(Collectors.toSet());
    }

    private static Set<Unit> difference(Set<Unit> one, Set<Unit> other) {
        Set<Unit> either = new HashSet<>(one);
        either.addAll(other);
        either.removeIf(u -> one.contains(u) && other.contains(u));
        return either;
    }

    /** Values that follow from all counts together, by solving the equations that they are. */
    int singledOut() {
        List<Unit> units = seen.stream().flatMap(Set::stream).distinct().toList();
        long[][] matrix = new long[seen.size()][units.size()];
        for (int r = 0; r < matrix.length; r++) {
            for (int c = 0; c < units.size(); c++) matrix[r][c] = seen.get(r).contains(units.get(c)) ? 1 : 0;
        }
        eliminate(matrix);
        int alone = 0;
        for (long[] row : matrix) {
            int told = 0;
            for (long x : row) if (x != 0) told++;
            if (told == 1) alone++;
        }
        return alone;
    }

    private static void eliminate(long[][] m) {
        int done = 0;
        for (int c = 0; m.length > 0 && c < m[0].length; c++) {
            int found = done;
            while (found < m.length && m[found][c] == 0) found++;
            if (found == m.length) continue;
            long[] swap = m[found];
            m[found] = m[done];
            m[done] = swap;
            long inverse = java.math.BigInteger.valueOf(swap[c])
                    .modInverse(java.math.BigInteger.valueOf(PRIME))
                    .longValue();
            for (int i = 0; i < swap.length; i++) swap[i] = swap[i] * inverse % PRIME;
            for (int r = 0; r < m.length; r++) {
                long times = m[r][c];
                if (r == done || times == 0) continue;
                for (int i = 0; i < swap.length; i++) {
                    m[r][i] = Math.floorMod(m[r][i] - swap[i] * times, PRIME);
                }
            }
            done++;
        }
    }
}
