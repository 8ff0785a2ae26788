package coop.plenum.network.release.making;

import coop.plenum.network.release.making.ColumnId.Kind;
import coop.plenum.network.release.making.Sharers.Adopted;
import coop.plenum.network.release.making.Sharers.Sharer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the population of a new release of what organisations share; what they do not share does not enter it. */
final class Intake {
    private final Map<UUID, Integer> places;
    private final Snapshot snapshot;

    /** @param places of every organisation that this release or an earlier one counts */
    Intake(Map<UUID, Integer> places, List<String> dimensions) {
        this.places = places;
        snapshot = new Snapshot(places.size(), dimensions);
    }

    Snapshot of(List<Sharer> sharers, List<Adopted> adopted) {
        for (Sharer sharer : sharers) take(sharer, places.getOrDefault(sharer.organisation(), 0));
        for (Adopted one : adopted) {
            Integer place = places.get(one.organisation());
            if (place == null || !snapshot.series(ColumnId.FULL).has(place)) continue;
            snapshot.put(new ColumnId(Kind.ADOPTED, one.pattern()), place, 1);
            if (one.before()) snapshot.put(new ColumnId(Kind.HAD, one.pattern()), place, 1);
        }
        sayNo();
        return snapshot;
    }

    private void take(Sharer sharer, int place) {
        boolean all = sharer.sharesAll();
        boolean any = false;
        Layout layout = sharer.layout();
        for (int i = 0; i < layout.marks().size(); i++) {
            Layout.Place column = layout.marks().get(i);
            if (!sharer.gist().marks().has(i) || !isShared(column, sharer, all)) continue;
            snapshot.put(column.column(), place, sharer.gist().marks().at(i));
            any |= column.column().kind() == Kind.DIMENSION;
        }
        if (!any) return;
        String[] totals = sharer.gist().totals().split(",", -1);
        for (int i = 0; i < totals.length; i++) {
            Layout.Place column = layout.totals().get(i);
            if (totals[i].isEmpty() || !isShared(column, sharer, all)) continue;
            snapshot.put(column.column(), place, Long.parseLong(totals[i]));
        }
        snapshot.count(place, sharer.trait(), known(sharer));
        if (!all) return;
        snapshot.put(ColumnId.FULL, place, 1);
        for (String pattern : sharer.gist().suggested()) {
            snapshot.put(new ColumnId(Kind.SUGGESTED, pattern), place, 1);
        }
    }

    private static boolean isShared(Layout.Place column, Sharer sharer, boolean all) {
        return column.dimension().isEmpty() ? all : sharer.shared().contains(column.dimension());
    }

    private int known(Sharer sharer) {
        int bits = sharer.insider() ? Snapshot.INSIDER : 0;
        List<String> dimensions = snapshot.dimensions();
        for (int d = 0; d < dimensions.size(); d++) if (sharer.named().contains(dimensions.get(d))) bits |= 1 << d;
        return bits;
    }

    /** Whoever shares everything and has a pattern not, has it not; that is a value too. */
    private void sayNo() {
        Series full = snapshot.series(ColumnId.FULL);
        for (ColumnId column : new ArrayList<>(snapshot.columns())) {
            if (!column.kind().isOfPatterns()) continue;
            Series series = snapshot.series(column);
            for (int i = 0; i < full.size(); i++) if (full.has(i) && !series.has(i)) series.put(i, 0);
        }
    }
}
