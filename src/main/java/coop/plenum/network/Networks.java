package coop.plenum.network;

import coop.plenum.access.Admission;
import coop.plenum.access.Permission;
import coop.plenum.access.Who;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query for networks; a foreign network answers as an unknown one does. */
@ApplicationScoped
public class Networks {
    private static final String SELECT =
            "select n.id, n.name, n.introduction, n.peer_trait, n.listed, n.demo from network n ";

    private final Coordinators coordinators;
    private final Admission admission;
    private final Sql sql;
    private final Clock clock;

    Networks(Coordinators coordinators, Admission admission, Sql sql, Clock clock) {
        this.coordinators = coordinators;
        this.admission = admission;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Lets the viewer into this network, for what the endpoint of this request needs. 404 for strangers, as for a network
     * that does not exist; 403 for those who are known here and may not.
     */
    public NetworkStanding enter(Viewer viewer, UUID id) {
        Network network = find(id).orElseThrow(NotFoundException::new);
        Set<Who> kinds = EnumSet.noneOf(Who.class);
        if (viewer.only().isEmpty()) {
            if (viewer.administrator()) kinds.add(Who.ADMINISTRATOR);
            if (coordinators.run(id, viewer.person())) kinds.add(Who.COORDINATOR);
        }
        if (kinds.isEmpty()) throw new NotFoundException();
        Permission permission = admission.settle();
        if (!permission.isOpenTo(kinds)) throw new ForbiddenException();
        return new NetworkStanding(network, viewer, kinds);
    }

    /** One that this organisation belongs to; throws NotFoundException for any other. */
    public Network of(Standing standing, UUID id) {
        return sql.first(
                        SELECT + "join network_member m on m.network_id = n.id"
                                + " where n.id = ? and m.organisation_id = ? and m.state = 'MEMBER'",
                        Networks::read,
                        id,
                        standing.organisation().id())
                .orElseThrow(NotFoundException::new);
    }

    /** Those an organisation belongs to, by name. */
    public List<Network> of(Standing standing) {
        return sql.rows(
                SELECT + "join network_member m on m.network_id = n.id where m.organisation_id = ?"
                        + " and m.state = 'MEMBER' order by lower(n.name), n.id",
                Networks::read,
                standing.organisation().id());
    }

    /** Those that can be found by stewards, without those the organisation belongs to or has asked, by name. */
    public List<Network> listed(Standing standing) {
        return sql.rows(
                SELECT + "where n.listed and not exists (select 1 from network_member m where m.network_id = n.id"
                        + " and m.organisation_id = ?) order by lower(n.name), n.id",
                Networks::read,
                standing.organisation().id());
    }

    /** Those it has asked and that have not answered, by name. */
    public List<Network> asked(Standing standing) {
        return sql.rows(
                SELECT + "join network_member m on m.network_id = n.id where m.organisation_id = ?"
                        + " and m.state = 'ASKED' order by lower(n.name), n.id",
                Networks::read,
                standing.organisation().id());
    }

    /** Those the viewer runs, by name; an administrator sees all. */
    public List<Network> of(Viewer viewer) {
        if (viewer.only().isPresent()) return List.of();
        if (viewer.administrator()) return sql.rows(SELECT + "order by lower(n.name), n.id", Networks::read);
        return sql.rows(
                SELECT + "join coordinator c on c.network_id = n.id where c.person_id = ? order by lower(n.name), n.id",
                Networks::read,
                viewer.person());
    }

    /** By its id, for whoever has proved otherwise that they may know of it, and for jobs. */
    public Optional<Network> find(UUID id) {
        return sql.first(SELECT + "where n.id = ?", Networks::read, id);
    }

    /** Founds one; who may do so is for the caller to state. */
    public Network found(String name, PeerTrait trait) {
        UUID id = Ids.next(clock);
        sql.change(
                "insert into network (id, name, peer_trait, created_at) values (?, ?, ?, ?)",
                id,
                name,
                trait.name(),
                clock.instant());
        return find(id).orElseThrow();
    }

    /** What can be changed of it at any time. */
    public void describe(Network network, String name, String introduction, boolean listed) {
        sql.change(
                "update network set name = ?, introduction = ?, listed = ? where id = ?",
                name,
                introduction,
                listed,
                network.id());
    }

    /** Labels it as invented content of the trial. */
    public void markAsDemo(Network network) {
        sql.change("update network set demo = true where id = ?", network.id());
    }

    private static Network read(ResultSet row) throws SQLException {
        return new Network(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("introduction"),
                PeerTrait.valueOf(row.getString("peer_trait")),
                row.getBoolean("listed"),
                row.getBoolean("demo"));
    }
}
