package coop.plenum.network.release.making;

import coop.plenum.network.Campaign;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseJson;
import coop.plenum.network.release.making.ColumnId.Kind;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the population of every release, and brings those of a network back for the next one. */
@ApplicationScoped
class Archive {
    private static final int AT_ONCE = 1000;

    private final Sql sql;
    private final Clock clock;

    Archive(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Holds off whoever makes another release of this network until this transaction ends. */
    void lock(UUID network) {
        sql.first("select 1 from network where id = ? for update", row -> Boolean.TRUE, network);
    }

    private record Stored(UUID id, UUID campaign, String document, String ledger, Columns columns) {}

    /** What the bytes and totals of rows are. */
    private record Columns(List<String> dimensions, List<ColumnId> marks, List<ColumnId> totals) {}

    /** An organisation as a release counted it. */
    private record Counted(UUID organisation, String trait, int known, Marks marks, String totals) {}

    /** Every organisation that a release of the network counted. */
    List<UUID> organisations(UUID network) {
        return sql.rows(
                "select distinct organisation_id from release_row where network_id = ?",
                row -> row.getObject(1, UUID.class),
                network);
    }

    /** Every release of the network, the oldest first; {@code places} says where an organisation stands in each. */
    List<Past> pasts(UUID network, Map<UUID, Integer> places) {
        List<Past> pasts = new ArrayList<>();
        for (Stored stored : stored(network)) {
            Snapshot snapshot = new Snapshot(places.size(), stored.columns.dimensions);
            Shelf shelf = new Shelf(snapshot, stored.columns);
            for (Counted one : counted(network, stored.id)) shelf.put(one, places.getOrDefault(one.organisation, 0));
            recallRises(snapshot);
            pasts.add(new Past(
                    stored.campaign,
                    ReleaseJson.read(stored.document, ReleaseDocument.class),
                    ReleaseJson.read(stored.ledger, Ledger.class),
                    snapshot));
        }
        return pasts;
    }

    private List<Stored> stored(UUID network) {
        return sql.rows(
                "select id, campaign_id, document, ledger, dimensions, columns, total_columns from release"
                        + " where network_id = ? order by number",
                row -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        new Columns(texts(row, 5), ids(texts(row, 6)), ids(texts(row, 7)))),
                network);
    }

    private List<Counted> counted(UUID network, UUID release) {
        return sql.rows(
                "select organisation_id, trait, known, marks, totals from release_row"
                        + " where network_id = ? and release_id = ?",
                row -> new Counted(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        Marks.stored(row.getBytes(4)),
                        row.getString(5)),
                network,
                release);
    }

    /** The columns of one snapshot, each looked up once: there are hundreds, of many thousand organisations. */
    private static final class Shelf {
        private final Snapshot snapshot;
        private final List<Series> marks;
        private final List<Series> totals;

        private Shelf(Snapshot snapshot, Columns columns) {
            this.snapshot = snapshot;
            marks = columns.marks.stream().map(snapshot::column).toList();
            totals = columns.totals.stream().map(snapshot::column).toList();
        }

        private void put(Counted one, int place) {
            snapshot.count(place, one.trait, one.known);
            for (int c = 0; c < marks.size(); c++)
                if (one.marks.has(c)) marks.get(c).put(place, one.marks.at(c));
            String[] sums = one.totals.split(",", -1);
            for (int c = 0; c < totals.size(); c++) {
                if (!sums[c].isEmpty()) totals.get(c).put(place, Long.parseLong(sums[c]));
            }
        }

        private Marks marks(int place) {
            Marks stored = Marks.none(marks.size());
            for (int c = 0; c < marks.size(); c++) {
                // Of a rise only that it was one.
                if (marks.get(c).has(place))
                    stored.put(c, marks.get(c).isLarge() ? 1 : marks.get(c).at(place));
            }
            return stored;
        }

        private String totals(int place) {
            return totals.stream()
                    .map(s -> s.has(place) ? Long.toString(s.at(place)) : "")
                    .collect(Collectors.joining(","));
        }
    }

    /** Only who rose is kept; which patterns they had stands in other columns. */
    private static void recallRises(Snapshot snapshot) {
        long[] had = Rises.had(snapshot);
        for (ColumnId column : List.copyOf(snapshot.columns())) {
            if (column.kind() != Kind.RISE) continue;
            Series series = snapshot.series(column);
            for (int i = 0; i < series.size(); i++) if (series.has(i)) series.put(i, had[i]);
        }
    }

    /** Keeps a release that was made; {@code organisations} are in the order of their places. */
    void keep(Campaign campaign, ReleaseMaking.Outcome outcome, Snapshot snapshot, List<UUID> organisations) {
        UUID release = Ids.next(clock);
        List<ColumnId> marks = ofKind(snapshot, false);
        List<ColumnId> totals = ofKind(snapshot, true);
        sql.change(
                "insert into release (network_id, id, campaign_id, number, made_at, document, ledger, columns,"
                        + " total_columns, dimensions) values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)",
                campaign.network(),
                release,
                campaign.id(),
                outcome.document().number(),
                outcome.document().madeAt(),
                ReleaseJson.of(outcome.document()),
                ReleaseJson.of(outcome.ledger()),
                names(marks),
                names(totals),
                snapshot.dimensions().toArray(String[]::new));
        Shelf shelf = new Shelf(snapshot, new Columns(snapshot.dimensions(), marks, totals));
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < snapshot.size(); i++) {
            if (!snapshot.counts(i)) continue;
            rows.add(row(snapshot, shelf, i, organisations.get(i), outcome));
            if (rows.size() == AT_ONCE) insert(campaign.network(), release, rows);
        }
        insert(campaign.network(), release, rows);
    }

    private static String[] row(
            Snapshot snapshot, Shelf shelf, int place, UUID organisation, ReleaseMaking.Outcome outcome) {
        List<String> counted = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String dimension : snapshot.dimensions()) {
            if (!snapshot.series(ColumnId.dimension(dimension)).has(place)) continue;
            counted.add(dimension);
            if (snapshot.isNamed(place, dimension)) named.add(dimension);
        }
        return new String[] {
            organisation.toString(),
            String.valueOf(snapshot.trait(place)),
            Integer.toString(snapshot.known(place)),
            String.join(",", counted),
            String.join(",", named),
            shelf.marks(place).hex(),
            shelf.totals(place),
            ReleaseJson.of(outcome.placesOf(place))
        };
    }

    /** Many rows in one statement: one by one, ten thousand would take most of the time. */
    private void insert(UUID network, UUID release, List<String[]> rows) {
        if (rows.isEmpty()) return;
        String[][] columns = new String[rows.get(0).length][rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.length; c++) columns[c][r] = rows.get(r)[c];
        }
        sql.change(
                "insert into release_row (network_id, release_id, organisation_id, trait, known, counted, named, marks,"
                        + " totals, places) select ?, ?, t.o::uuid, t.t, t.k::smallint, string_to_array(t.c, ','),"
                        + " string_to_array(t.n, ','), decode(t.m, 'hex'), t.f, t.p::jsonb"
                        + " from unnest(?, ?, ?, ?, ?, ?, ?, ?) as t (o, t, k, c, n, m, f, p)",
                network,
                release,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7]);
        rows.clear();
    }

    private static List<ColumnId> ofKind(Snapshot snapshot, boolean totals) {
        return snapshot.columns().stream()
                .filter(c -> (c.kind() == Kind.TOTAL) == totals)
                .sorted(java.util.Comparator.comparing(ColumnId::toString))
                .toList();
    }

    private static String[] names(List<ColumnId> columns) {
        return columns.stream().map(ColumnId::toString).toArray(String[]::new);
    }

    private static List<ColumnId> ids(List<String> names) {
        return names.stream().map(ColumnId::read).toList();
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
