package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument.Shut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a release shows of one column.
 *
 * @param shut why everybody together is not shown; null where they are
 * @param kept the earlier release whose numbers stay, because too little has changed; null where they are renewed
 * @param fresh whether it is shown for the first time, or differs from the last time
 * @param groups the peer groups, in their order; none where there is no breakdown
 */
record Decision(
        ColumnId column,
        Population everybody,
        @Nullable Shut shut,
        @Nullable Past kept,
        boolean fresh,
        List<Part> groups,
        List<Beside> beside) {
    /** A peer group, and why it is not shown. */
    record Part(Population population, Optional<Shut> shut) {
        boolean isShown() {
            return shut.isEmpty();
        }

        /** The same where too few have changed; shut already, it stays as it is. */
        Part closed() {
            return isShown() ? new Part(population, Optional.of(Shut.UNCHANGED)) : this;
        }
    }

    /** The organisations that an earlier release counted too, as they were then and as they are now. */
    record Beside(Past past, Population before, Population now, Optional<Shut> shut) {}

    static Decision closed(ColumnId column, Population everybody, Shut why) {
        return new Decision(column, everybody, why, null, false, List.of(), List.of());
    }

    static Decision keeping(ColumnId column, Population everybody, Past earlier) {
        return new Decision(column, everybody, null, earlier, false, List.of(), List.of());
    }

    boolean isRenewed() {
        return shut == null && kept == null;
    }

    /** What the ledger has to remember of it. */
    Ledger.Entry entry(List<String> keys) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) if (groups.get(i).isShown()) shown.add(keys.get(i));
        List<Integer> since = beside.stream()
                .filter(b -> b.shut().isEmpty())
                .map(b -> b.past().number())
                .toList();
        return new Ledger.Entry(shown, since);
    }
}
