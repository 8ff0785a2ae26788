package coop.plenum.network.release.making;

import coop.plenum.scoring.peer.MarkCounts;
import coop.plenum.scoring.peer.ReleaseRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The organisations and values behind one number that is shown, or might be. */
record Population(Snapshot snapshot, ColumnId column, Series values, BitSet members) {
    private static final int ENOUGH = 5;

    /**
     * How two populations differ.
     *
     * @param all organisations that are in one alone, or in both with other values; counted until five are unknown
     * @param unknown those of them of whom coordinators do not know both values
     */
    record Changes(int all, int unknown) {
        boolean hideEachOther() {
            return ReleaseRule.allowsChanges(all) && ReleaseRule.allowsChanges(unknown);
        }

        boolean none() {
            return all == 0;
        }
    }

    int size() {
        return members.cardinality();
    }

    /** Organisations whose value coordinators do not know otherwise. */
    int unknown() {
        return unknownOnes().size();
    }

    Population unknownOnes() {
        BitSet some = (BitSet) members.clone();
        some.andNot(knownOnes());
        return new Population(snapshot, column, values, some);
    }

    /** Organisations, of this population or not, whose value coordinators know otherwise. */
    BitSet knownOnes() {
        return snapshot.knownIn(column);
    }

    /** Whether the unknown ones hide each other. */
    boolean hidesItsOwn() {
        return ReleaseRule.allowsChanges(unknown());
    }

    Population only(BitSet some) {
        BitSet both = (BitSet) members.clone();
        both.and(some);
        return new Population(snapshot, column, values, both);
    }

    Changes changesTo(Population other) {
        BitSet either = (BitSet) members.clone();
        either.or(other.members);
        BitSet known = knownOnes();
        BitSet knownThere = other.knownOnes();
        int all = 0;
        int unknown = 0;
        for (int i = either.nextSetBit(0); i >= 0 && unknown < ENOUGH; i = either.nextSetBit(i + 1)) {
            boolean here = members.get(i);
            boolean there = other.members.get(i);
            if (here && there && values.at(i) == other.values.at(i)) continue;
            all++;
            boolean hidden = (here && !known.get(i)) || (there && !knownThere.get(i));
            if (hidden) unknown++;
        }
        return new Changes(all, unknown);
    }

    MarkCounts counts() {
        MarkCounts counts = new MarkCounts();
        members.stream().forEach(i -> counts.add((int) values.at(i)));
        return counts;
    }

    List<Long> list() {
        List<Long> all = new ArrayList<>();
        members.stream().forEach(i -> all.add(values.at(i)));
        return all;
    }
}
