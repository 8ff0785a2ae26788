package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.making.Ledger.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An earlier release: what it showed, and whom it counted. */
record Past(UUID campaign, ReleaseDocument document, Ledger ledger, Snapshot snapshot) {
    int number() {
        return document.number();
    }

    /** Whether it showed this column anew; a pattern that nobody had was shown as such by not being there. */
    boolean shows(ColumnId column) {
        return entry(column).isPresent();
    }

    Optional<Entry> entry(ColumnId column) {
        Entry entry = ledger.entries().get(column.toString());
        if (entry != null) return Optional.of(entry);
        boolean unseen = column.kind().isOfPatterns() && !snapshot.columns().contains(column);
        return unseen ? Optional.ofNullable(ledger.entries().get(ColumnId.FULL.toString())) : Optional.empty();
    }

    /** All its groups, those too that were not shown: what is not shown is the rest of what is. */
    List<Set<String>> groups() {
        List<Set<String>> all = new ArrayList<>();
        for (Group group : ledger.groups()) all.add(Set.copyOf(group.traits()));
        return all;
    }

    /** Every population of which it showed a number in this column. */
    List<Population> shown(ColumnId column, Map<Integer, Past> others) {
        Optional<Entry> entry = entry(column);
        if (entry.isEmpty()) return List.of();
        List<Population> shown = new ArrayList<>();
        Population everybody = snapshot.everybody(column);
        shown.add(everybody);
        for (Group group : ledger.groups()) {
            if (entry.get().groups().contains(group.key())) {
                shown.add(snapshot.within(column, new HashSet<>(group.traits())));
            }
        }
        for (int number : entry.get().since()) {
            Past other = others.get(number);
            if (other == null) continue;
            Population then = other.snapshot.everybody(column);
            shown.add(everybody.only(then.members()));
            shown.add(then.only(everybody.members()));
        }
        return shown;
    }
}
