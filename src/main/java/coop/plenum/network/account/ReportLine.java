package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.report.Worded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dimension, a principle or a question. */
record ReportLine(Worded name, Column column) {
    private static final int STEP = 20;
    private static final int DEEPEST = 4;

    public Cell whole() {
        return column.whole();
    }

    /** Null where nothing is shown. */
    public @Nullable Spread spread() {
        return whole().isShown() ? Spread.of(whole()) : null;
    }

    /** The class of its field in the map of needs. */
    public String shade(Cell cell) {
        Integer need = cell.need();
        return need == null ? "shut" : "n" + Math.min(DEEPEST, need / STEP);
    }

    int median() {
        return Objects.requireNonNullElse(whole().median(), 0);
    }
}
