package coop.plenum.network.release.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The values behind some populations, put together where they are in exactly the same ones: no sum or difference of counts
 * can tell those apart. Each population that is added splits the atoms of which it has a part; the cost is that of looking
 * at its members once.
 */
final class Atoms {
    private static final int NONE = -1;
    private static final int ROOM = 1024;

    /** Each value of an organisation is a unit; those of one organisation form a chain. */
    private int[] firstOf = new int[0];

    private int[] nextOf = new int[ROOM];
    private long[] values = new long[ROOM];
    private boolean[] known = new boolean[ROOM];
    private int[] atomOf = new int[ROOM];
    private int units;

    /** Of each atom, in which populations it is; the first is in none, where new units come from. */
    private final List<BitSet> rows = new ArrayList<>(List.of(new BitSet()));

    private int[] unknown = new int[ROOM];
    private int count;

    Atoms copy() {
        Atoms copy = new Atoms();
        copy.firstOf = firstOf.clone();
        copy.nextOf = nextOf.clone();
        copy.values = values.clone();
        copy.known = known.clone();
        copy.atomOf = atomOf.clone();
        copy.units = units;
        copy.rows.clear();
        copy.rows.addAll(rows);
        copy.unknown = unknown.clone();
        copy.count = count;
        return copy;
    }

    void add(Population row) {
        int[] inside = insideOf(row);
        int atoms = rows.size();
        int[] partOf = new int[atoms];
        Arrays.fill(partOf, NONE);
        for (int unit : inside) {
            int atom = atomOf[unit];
            if (partOf[atom] == NONE) partOf[atom] = part(atom);
            move(unit, atom, partOf[atom]);
        }
        count++;
    }

    /** The units of a population, new ones among them. */
    private int[] insideOf(Population row) {
        if (firstOf.length == 0) {
            firstOf = new int[row.values().size()];
            Arrays.fill(firstOf, NONE);
        }
        BitSet knownOnes = row.knownOnes();
        int[] inside = new int[row.size()];
        int n = 0;
        BitSet members = row.members();
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            int unit = unit(i, row.values().at(i));
            if (!known[unit] && knownOnes.get(i)) {
                known[unit] = true;
                unknown[atomOf[unit]]--;
            }
            inside[n++] = unit;
        }
        return inside;
    }

    private int unit(int organisation, long value) {
        for (int u = firstOf[organisation]; u != NONE; u = nextOf[u]) if (values[u] == value) return u;
        if (units == values.length) grow();
        values[units] = value;
        nextOf[units] = firstOf[organisation];
        firstOf[organisation] = units;
        unknown[0]++;
        return units++;
    }

    private void grow() {
        nextOf = Arrays.copyOf(nextOf, 2 * units);
        values = Arrays.copyOf(values, 2 * units);
        known = Arrays.copyOf(known, 2 * units);
        atomOf = Arrays.copyOf(atomOf, 2 * units);
    }

    private int part(int atom) {
        BitSet in = (BitSet) rows.get(atom).clone();
        in.set(count);
        int part = rows.size();
        rows.add(in);
        if (part == unknown.length) unknown = Arrays.copyOf(unknown, 2 * part);
        return part;
    }

    private void move(int unit, int from, int to) {
        atomOf[unit] = to;
        if (known[unit]) return;
        unknown[from]--;
        unknown[to]++;
    }

    /** How many populations were added. */
    int rows() {
        return count;
    }

    /** Those with a value that coordinators do not know otherwise. */
    List<Integer> hidden() {
        List<Integer> some = new ArrayList<>();
        for (int a = 1; a < rows.size(); a++) if (unknown[a] > 0) some.add(a);
        return some;
    }

    /** How many values of the atom coordinators do not know otherwise. */
    int unknown(int atom) {
        return unknown[atom];
    }

    /** The populations in which the atom is, by the order in which they were added. */
    BitSet in(int atom) {
        return rows.get(atom);
    }
}
