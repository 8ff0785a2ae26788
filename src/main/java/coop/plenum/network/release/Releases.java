package coop.plenum.network.release;

import coop.plenum.network.NetworkStanding;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Every query for releases; each takes a standing, in the network or in one of its organisations. An organisation reads
 * those of its networks, and those that counted it.
 */
@ApplicationScoped
public class Releases {
    private static final String SELECT =
            "select e.network_id, e.id, e.number, e.campaign_id, c.title, c.period, e.made_at from release e"
                    + " join campaign c on c.network_id = e.network_id and c.id = e.campaign_id ";
    private static final String OF_ORGANISATION =
            "where e.network_id = ? and (exists (select 1 from network_member m where m.network_id = e.network_id"
                    + " and m.organisation_id = ? and m.state = 'MEMBER') or exists (select 1 from release_row w"
                    + " where w.network_id = e.network_id and w.release_id = e.id and w.organisation_id = ?)) ";

    private final Sql sql;

    Releases(Sql sql) {
        this.sql = sql;
    }

    /** Those of the network, the newest first. */
    public List<Release> of(NetworkStanding standing) {
        return sql.rows(
                SELECT + "where e.network_id = ? order by e.number desc",
                Releases::read,
                standing.network().id());
    }

    /** One of this network; throws NotFoundException for any other. */
    public Release find(NetworkStanding standing, int number) {
        return sql.first(
                        SELECT + "where e.network_id = ? and e.number = ?",
                        Releases::read,
                        standing.network().id(),
                        number)
                .orElseThrow(NotFoundException::new);
    }

    /** The newest one of the network. */
    public Optional<Release> newest(NetworkStanding standing) {
        return of(standing).stream().findFirst();
    }

    /** Those that members of the organisation read, the newest first. */
    public List<Release> of(Standing standing, UUID network) {
        UUID organisation = standing.organisation().id();
        return sql.rows(
                SELECT + OF_ORGANISATION + "order by e.number desc",
                Releases::read,
                network,
                organisation,
                organisation);
    }

    /** One that members of the organisation read; throws NotFoundException for any other. */
    public Release find(Standing standing, UUID network, int number) {
        UUID organisation = standing.organisation().id();
        return sql.first(
                        SELECT + OF_ORGANISATION + "and e.number = ?",
                        Releases::read,
                        network,
                        organisation,
                        organisation,
                        number)
                .orElseThrow(NotFoundException::new);
    }

    /** Whether the organisation belongs to this network. */
    public boolean concern(Standing standing, UUID network) {
        return sql.first(
                        "select 1 from network_member where network_id = ? and organisation_id = ? and state = 'MEMBER'",
                        row -> Boolean.TRUE,
                        network,
                        standing.organisation().id())
                .isPresent();
    }

    /** What it shows, as it is stored: the same bytes for everybody. */
    public String json(Release release) {
        return sql.first(
                        "select document from release where network_id = ? and id = ?",
                        row -> row.getString(1),
                        release.network(),
                        release.id())
                .orElseThrow();
    }

    /** What it shows. */
    public ReleaseDocument document(Release release) {
        return ReleaseJson.read(json(release), ReleaseDocument.class);
    }

    /**
     * The places of an organisation in a release.
     *
     * @param group by what it was put into a peer group
     */
    public record Own(int release, String group, List<Place> places) {}

    /** Where the organisation stood in each release of the network that counted it. */
    public List<Own> places(Standing standing, UUID network) {
        return sql.rows(
                "select e.number, w.trait, w.places from release_row w join release e on e.network_id = w.network_id"
                        + " and e.id = w.release_id where w.network_id = ? and w.organisation_id = ? order by e.number",
                row -> new Own(
                        row.getInt(1), row.getString(2), List.of(ReleaseJson.read(row.getString(3), Place[].class))),
                network,
                standing.organisation().id());
    }

    /**
     * What a release took of an organisation, for its receipt.
     *
     * @param counted dimensions that were counted
     * @param named those of them that coordinators see by name
     */
    public record Receipt(
            int release, String campaign, String period, Instant madeAt, List<String> counted, List<String> named) {}

    /** In which releases of the network the organisation was counted, the newest first. */
    public List<Receipt> receipt(Standing standing, UUID network) {
        return sql.rows(
                "select e.number, c.title, c.period, e.made_at, w.counted, w.named from release_row w"
                        + " join release e on e.network_id = w.network_id and e.id = w.release_id"
                        + " join campaign c on c.network_id = e.network_id and c.id = e.campaign_id"
                        + " where w.network_id = ? and w.organisation_id = ? order by e.number desc",
                row -> new Receipt(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        texts(row, 5),
                        texts(row, 6)),
                network,
                standing.organisation().id());
    }

    /**
     * An organisation that shares marks by name.
     *
     * @param marks by dimension in their order; null where it does not share this one by name
     */
    public record Named(UUID organisation, String name, List<Optional<Integer>> marks) {}

    /** Those that coordinators see by name in this release, by name; so many after so many. */
    public List<Named> named(NetworkStanding standing, Release release, int from, int many) {
        if (!standing.network().id().equals(release.network())) throw new NotFoundException();
        List<String> dimensions = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        sql.first(
                "select dimensions, columns from release where network_id = ? and id = ?",
                row -> dimensions.addAll(texts(row, 1)) && columns.addAll(texts(row, 2)),
                release.network(),
                release.id());
        return sql.rows(
                "select o.id, o.name, w.named, w.marks from release_row w join organisation o on o.id = w.organisation_id"
                        + " where w.network_id = ? and w.release_id = ? and cardinality(w.named) > 0"
                        + " order by lower(o.name), o.id offset ? limit ?",
                row -> new Named(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        marks(dimensions, columns, texts(row, 3), row.getBytes(4))),
                release.network(),
                release.id(),
                from,
                many);
    }

    private static List<Optional<Integer>> marks(
            List<String> dimensions, List<String> columns, List<String> named, byte[] marks) {
        return dimensions.stream()
                .map(d -> named.contains(d)
                        ? Optional.of((int) marks[columns.indexOf("DIMENSION:" + d)])
                        : Optional.<Integer>empty())
                .toList();
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Release read(ResultSet row) throws SQLException {
        return new Release(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant());
    }
}
