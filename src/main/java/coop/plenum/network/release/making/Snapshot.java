package coop.plenum.network.release.making;

import coop.plenum.network.release.making.ColumnId.Kind;
import coop.plenum.questionnaire.Dimension;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The population of one release: who was counted, in which peer group, with which values, and of whom coordinators knew
 * what. Kept as long as the network, because later releases are compared with it.
 */
final class Snapshot {
    /** Of {@code known}: a coordinator belongs to this organisation and reads its report there. */
    static final int INSIDER = 0x4000;

    private static final int MOST = 14;

    private final List<String> dimensions;
    private final @Nullable String[] traits;
    private final int[] known;
    private final Map<ColumnId, Series> columns = new HashMap<>();
    /** Columns that were asked for and that nobody has. */
    private final Map<ColumnId, Series> lacking = new HashMap<>();

    private final Map<String, BitSet> byTrait = new HashMap<>();
    /** By the bits of {@code known} that a column needs; empty again whenever those change. */
    private final Map<Integer, BitSet> knownWith = new HashMap<>();

    /** @param dimensions in the order in which {@code known} has a bit for each; a network's own section among them */
    Snapshot(int organisations, List<String> dimensions) {
        if (dimensions.size() > MOST) throw new IllegalArgumentException("too many dimensions");
        this.dimensions = List.copyOf(dimensions);
        traits = new String[organisations];
        known = new int[organisations];
    }

    void count(int organisation, String trait, int knownBits) {
        traits[organisation] = trait;
        byTrait.computeIfAbsent(trait, t -> new BitSet()).set(organisation);
        known[organisation] = knownBits;
        knownWith.clear();
    }

    void put(ColumnId column, int organisation, long value) {
        column(column).put(organisation, value);
    }

    /** To be filled; a column without any value must not be asked for. */
    Series column(ColumnId column) {
        return columns.computeIfAbsent(column, c -> Series.of(c.kind(), traits.length));
    }

    List<String> dimensions() {
        return dimensions;
    }

    Set<ColumnId> columns() {
        return columns.keySet();
    }

    /** Empty where nobody has a value; of a pattern that nobody had, everybody has none. */
    Series series(ColumnId column) {
        Series series = columns.get(column);
        return series == null ? lacking.computeIfAbsent(column, this::without) : series;
    }

    private Series without(ColumnId column) {
        Series empty = Series.of(column.kind(), traits.length);
        Series full = columns.get(ColumnId.FULL);
        if (!column.kind().isOfPatterns() || full == null) return empty;
        for (int i = 0; i < full.size(); i++) if (full.has(i)) empty.put(i, 0);
        return empty;
    }

    /** Everybody who has a value. */
    Population everybody(ColumnId column) {
        return within(column, Set.of());
    }

    /** Everybody who has a value and one of these traits; without any, whatever the trait. */
    Population within(ColumnId column, Set<String> wanted) {
        Series series = series(column);
        BitSet members = (BitSet) series.present().clone();
        if (!wanted.isEmpty()) {
            BitSet some = new BitSet();
            for (String trait : wanted) some.or(byTrait.getOrDefault(trait, new BitSet()));
            members.and(some);
        }
        return new Population(this, column, series, members);
    }

    boolean counts(int organisation) {
        return traits[organisation] != null;
    }

    @Nullable
    String trait(int organisation) {
        return traits[organisation];
    }

    int known(int organisation) {
        return known[organisation];
    }

    int size() {
        return traits.length;
    }

    /** How many organisations have which trait. */
    Map<String, Integer> traits() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String trait : traits) if (trait != null) counts.merge(trait, 1, Integer::sum);
        return counts;
    }

    /** Whether coordinators know this value otherwise: they see marks by name, and all of their own organisation's. */
    boolean knows(ColumnId column, int organisation) {
        return knows(needed(column), organisation);
    }

    private boolean knows(int needed, int organisation) {
        int bits = known[organisation];
        return (bits & INSIDER) != 0 || (needed != 0 && (bits & needed) == needed);
    }

    /** Whose value coordinators know otherwise; not to be changed. */
    BitSet knownIn(ColumnId column) {
        return knownWith.computeIfAbsent(needed(column), this::knownWith);
    }

    private BitSet knownWith(int needed) {
        BitSet some = new BitSet();
        for (int i = 0; i < known.length; i++) if (knows(needed, i)) some.set(i);
        return some;
    }

    /** Takes the name off marks of a dimension that the earlier snapshot had without one. */
    void keepAnonymous(ColumnId dimension, Snapshot earlier) {
        Series today = series(dimension);
        Series then = earlier.series(dimension);
        for (int i = 0; i < known.length; i++) {
            boolean same = today.has(i) && today.at(i) == then.at(i);
            if (same && !earlier.knows(dimension, i)) known[i] &= ~needed(dimension);
        }
        knownWith.clear();
    }

    boolean isNamed(int organisation, String dimension) {
        return (known[organisation] & needed(ColumnId.dimension(dimension))) != 0;
    }

    private int needed(ColumnId column) {
        if (column.kind() == Kind.OVERALL) {
            int all = 0;
            for (int d = 0; d < dimensions.size(); d++) if (!dimensions.get(d).equals(Dimension.OWN)) all |= 1 << d;
            return all;
        }
        int bit = column.kind() == Kind.DIMENSION ? dimensions.indexOf(column.key()) : -1;
        return bit < 0 ? 0 : 1 << bit;
    }
}
