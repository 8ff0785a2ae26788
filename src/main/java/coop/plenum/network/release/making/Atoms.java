package coop.plenum.network.release.making;

import java.util.Arrays;
import java.util.List;

/**
 * The values behind some populations, put together where they are in exactly the same ones: no sum or difference of counts
 * can tell those apart.
 */
final class Atoms {
    private static final int NONE = -1;

    /** Each value of an organisation is a unit; those of one organisation form a chain. */
    private final int[] firstOf;

    private int[] nextOf = new int[1024];
    private int[] organisations = new int[1024];
    private int units;
    private boolean[] known = new boolean[1024];
    private long[] values = new long[1024];
    private int[] atomOf = new int[0];
    private int atoms = 1;

    Atoms(List<Population> rows) {
        firstOf = new int[rows.isEmpty() ? 0 : rows.get(0).values().size()];
        Arrays.fill(firstOf, NONE);
        rows.forEach(this::collect);
        atomOf = new int[units];
        rows.forEach(this::split);
    }

    private void collect(Population row) {
        for (int i = row.members().nextSetBit(0); i >= 0; i = row.members().nextSetBit(i + 1)) {
            int unit = unit(i, row.values().at(i));
            known[unit] |= row.snapshot().knows(row.column(), i);
        }
    }

    private int unit(int organisation, long value) {
        for (int u = firstOf[organisation]; u != NONE; u = nextOf[u]) if (values[u] == value) return u;
        if (units == values.length) grow();
        organisations[units] = organisation;
        values[units] = value;
        nextOf[units] = firstOf[organisation];
        firstOf[organisation] = units;
        return units++;
    }

    private void grow() {
        nextOf = Arrays.copyOf(nextOf, 2 * units);
        organisations = Arrays.copyOf(organisations, 2 * units);
        known = Arrays.copyOf(known, 2 * units);
        values = Arrays.copyOf(values, 2 * units);
    }

    /** Puts the units of an atom apart where one is in this row and another is not. */
    private void split(Population row) {
        int[] renamed = new int[2 * atoms];
        Arrays.fill(renamed, NONE);
        int count = 0;
        for (int u = 0; u < units; u++) {
            int key = 2 * atomOf[u] + (isIn(row, u) ? 1 : 0);
            if (renamed[key] == NONE) renamed[key] = count++;
            atomOf[u] = renamed[key];
        }
        atoms = Math.max(1, count);
    }

    private boolean isIn(Population row, int unit) {
        int organisation = organisations[unit];
        return row.members().get(organisation) && row.values().at(organisation) == values[unit];
    }

    int count() {
        return units == 0 ? 0 : atoms;
    }

    /** How many values of each atom coordinators do not know otherwise. */
    int[] unknown() {
        int[] sizes = new int[count()];
        for (int u = 0; u < units; u++) if (!known[u]) sizes[atomOf[u]]++;
        return sizes;
    }

    /** For each atom whether it is in this row. */
    boolean[] in(Population row) {
        boolean[] in = new boolean[count()];
        for (int u = 0; u < units; u++) in[atomOf[u]] = isIn(row, u);
        return in;
    }
}
