package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Bar;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.ReleaseDocument.Since;
import coop.plenum.network.release.ReleaseDocument.Tally;
import coop.plenum.network.release.ReleaseDocument.Trend;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a release, as open data lists it.
 *
 * @param view which part it belongs to
 * @param group key of a peer group; {@code *} for all organisations together
 * @param value empty where it is not shown
 * @param organisations out of how many; empty where it is not shown
 * @param from the number of the release it comes from
 * @param missing why there is no value; empty where there is one
 */
record OpenRow(
        String view,
        String key,
        String group,
        String statistic,
        String value,
        String organisations,
        int from,
        String missing) {
    static final String ALL = "*";

    /** Every value, in an order that never changes. */
    static List<OpenRow> of(ReleaseDocument document) {
        Rows rows = new Rows(document, new ArrayList<>());
        rows.population();
        rows.columns("dimension", document.dimensions());
        rows.columns("overall", List.of(document.overall()));
        rows.columns("principle", document.principles());
        rows.columns("question", document.questions());
        rows.columns("percentage", document.percentages());
        document.totals()
                .forEach(t -> rows.add(
                        "total",
                        t.key(),
                        ALL,
                        "total",
                        new Value(t.total(), t.organisations(), t.release(), t.shut())));
        document.disagreement().forEach(t -> rows.tally("disagreement", t.key(), t));
        document.suggested().forEach(t -> rows.tally("suggested", t.key(), t));
        document.adopted().forEach(t -> rows.tally("adopted", t.key(), t));
        for (Trend trend : document.trends()) trend.since().forEach(s -> rows.since(trend.key(), s));
        document.rises().forEach(r -> r.patterns().forEach(p -> rows.tally("rise", r.dimension() + "/" + p.key(), p)));
        return rows.all;
    }

    private record Value(
            @Nullable Object shown,
            int organisations,
            int from,
            @Nullable Shut shut) {}

    private record Rows(ReleaseDocument document, List<OpenRow> all) {
        void population() {
            var population = document.population();
            count("called", ALL, population.called());
            count("counted", ALL, population.counted());
            count("named", ALL, population.named());
            for (Group group : document.groups()) count("group", group.key(), group.organisations());
        }

        private void count(String key, String group, int organisations) {
            add(
                    "population",
                    key,
                    group,
                    "organisations",
                    new Value(organisations, organisations, document.number(), null));
        }

        void columns(String view, List<Column> columns) {
            for (Column column : columns) {
                cell(view, column, ALL, column.whole());
                for (int i = 0; i < column.cells().size(); i++) {
                    cell(
                            view,
                            column,
                            document.groups().get(i).key(),
                            column.cells().get(i));
                }
            }
        }

        private void cell(String view, Column column, String group, Cell cell) {
            mark(view, column, group, "median", cell, cell.median());
            if (cell.lower() != null) mark(view, column, group, "lower_quartile", cell, cell.lower());
            if (cell.upper() != null) mark(view, column, group, "upper_quartile", cell, cell.upper());
            for (Bar bar : cell.histogram()) {
                mark(view, column, group, "from_" + bar.from() + "_to_" + bar.to(), cell, bar.count());
            }
        }

        private void mark(
                String view, Column column, String group, String statistic, Cell cell, @Nullable Integer value) {
            add(
                    view,
                    column.key(),
                    group,
                    statistic,
                    new Value(value, cell.organisations(), column.release(), cell.shut()));
        }

        void tally(String view, String key, Tally tally) {
            Integer about = tally.about();
            all.add(new OpenRow(
                    view,
                    key,
                    ALL,
                    "about",
                    about == null ? "" : Integer.toString(about),
                    Integer.toString(tally.organisations()),
                    tally.release(),
                    about == null ? tally.extent().key() : ""));
        }

        void since(String key, Since since) {
            add(
                    "trend",
                    key,
                    ALL,
                    "before",
                    new Value(since.before(), since.organisations(), since.release(), since.shut()));
            add("trend", key, ALL, "now", new Value(since.now(), since.organisations(), since.release(), since.shut()));
        }

        void add(String view, String key, String group, String statistic, Value value) {
            Shut shut = value.shut();
            all.add(new OpenRow(
                    view,
                    key,
                    group,
                    statistic,
                    value.shown() == null ? "" : value.shown().toString(),
                    shut == null ? Integer.toString(value.organisations()) : "",
                    value.from(),
                    shut == null ? "" : shut.key()));
        }
    }
}
