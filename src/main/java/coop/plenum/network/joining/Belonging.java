package coop.plenum.network.joining;

import coop.plenum.network.Network;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Traits;
import coop.plenum.organisation.Organisation;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for which organisations belong to a network, and which ask to. */
@ApplicationScoped
public class Belonging {
    /** How many organisations a page of them shows. */
    public static final int PAGE = 50;

    private static final String SELECT =
            "select m.organisation_id, o.name, o.profile ->> 'org_type' as type, o.profile ->> 'people_count' as size,"
                    + " m.territory, m.since from network_member m join organisation o on o.id = m.organisation_id"
                    + " where m.network_id = ? and m.state = ?";

    private final Sql sql;
    private final Clock clock;

    Belonging(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An organisation of a network, or one that asks to be. */
    public record Member(UUID organisation, String name, Traits traits, Instant since) {}

    /** Those whose name has these letters, by name; at most {@code PAGE} from the page that is asked for, from 1. */
    public List<Member> page(NetworkStanding standing, String letters, int page) {
        return sql.rows(
                SELECT + " and position(lower(?) in lower(o.name)) > 0 order by lower(o.name), o.id limit " + PAGE
                        + " offset ?",
                Belonging::read,
                standing.network().id(),
                "MEMBER",
                letters,
                (page - 1) * PAGE);
    }

    public int count(NetworkStanding standing, String letters) {
        return sql.first(
                        "select count(*) from network_member m join organisation o on o.id = m.organisation_id"
                                + " where m.network_id = ? and m.state = 'MEMBER'"
                                + " and position(lower(?) in lower(o.name)) > 0",
                        row -> row.getInt(1),
                        standing.network().id(),
                        letters)
                .orElseThrow();
    }

    /** Those that ask, the first who asked first. */
    public List<Member> asking(NetworkStanding standing) {
        return sql.rows(
                SELECT + " order by m.since, o.id",
                Belonging::read,
                standing.network().id(),
                "ASKED");
    }

    public Optional<Member> find(NetworkStanding standing, UUID organisation) {
        return sql.first(
                SELECT + " and m.organisation_id = ?",
                Belonging::read,
                standing.network().id(),
                "MEMBER",
                organisation);
    }

    /** The territories in use, in their order. */
    public List<String> territories(NetworkStanding standing) {
        return sql.rows(
                "select distinct territory from network_member where network_id = ? and state = 'MEMBER'"
                        + " and territory <> '' order by territory",
                row -> row.getString(1),
                standing.network().id());
    }

    /** Asks; false where it belongs or has asked already. */
    boolean ask(Organisation organisation, Network network) {
        return add(organisation, network, "ASKED", "");
    }

    /** Takes the question back; false where there was none. */
    boolean takeBack(Organisation organisation, UUID network) {
        return sql.change(
                        "delete from network_member where network_id = ? and organisation_id = ? and state = 'ASKED'",
                        network,
                        organisation.id())
                > 0;
    }

    /** Makes it a member, also where it had asked. */
    public void join(Organisation organisation, Network network, String territory) {
        if (add(organisation, network, "MEMBER", territory)) return;
        sql.change(
                "update network_member set state = 'MEMBER', since = ?, territory = case when ? = '' then territory else ? end"
                        + " where network_id = ? and organisation_id = ? and state = 'ASKED'",
                clock.instant(),
                territory,
                territory,
                network.id(),
                organisation.id());
    }

    private boolean add(Organisation organisation, Network network, String state, String territory) {
        return sql.change(
                        "insert into network_member (network_id, organisation_id, state, territory, since)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        network.id(),
                        organisation.id(),
                        state,
                        territory,
                        clock.instant())
                > 0;
    }

    /** Accepts or declines one that asked; its name, or empty where it does not ask (any more). */
    Optional<String> answer(NetworkStanding standing, UUID organisation, boolean accept) {
        Optional<String> name = asking(standing).stream()
                .filter(m -> m.organisation().equals(organisation))
                .map(Member::name)
                .findFirst();
        if (accept) {
            sql.change(
                    "update network_member set state = 'MEMBER', since = ?"
                            + " where network_id = ? and organisation_id = ? and state = 'ASKED'",
                    clock.instant(),
                    standing.network().id(),
                    organisation);
        } else {
            sql.change(
                    "delete from network_member where network_id = ? and organisation_id = ? and state = 'ASKED'",
                    standing.network().id(),
                    organisation);
        }
        return name;
    }

    void place(NetworkStanding standing, UUID organisation, String territory) {
        sql.change(
                "update network_member set territory = ? where network_id = ? and organisation_id = ?",
                territory,
                standing.network().id(),
                organisation);
    }

    /**
     * Takes it out. Nothing of it is counted in a release to come, and campaigns that go on no longer call it unless it
     * has begun to answer: what it answers stays its own.
     */
    boolean leave(UUID organisation, UUID network) {
        sql.change("delete from sharing where network_id = ? and organisation_id = ?", network, organisation);
        sql.change(
                "delete from campaign_call k using campaign c where c.network_id = k.network_id and c.id = k.campaign_id"
                        + " and c.closed_at is null and k.network_id = ? and k.organisation_id = ?"
                        + " and k.assessment_id is null",
                network,
                organisation);
        return sql.change(
                        "delete from network_member where network_id = ? and organisation_id = ? and state = 'MEMBER'",
                        network,
                        organisation)
                > 0;
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                new Traits(text(row, "type"), text(row, "size"), row.getString("territory")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
