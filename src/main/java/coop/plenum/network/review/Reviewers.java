package coop.plenum.network.review;

import coop.plenum.network.Campaign;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reviews the reports of a campaign, and whose. The caller runs the campaign, or sent what was decided. */
@ApplicationScoped
class Reviewers {
    /** Nobody reviews an organisation that they belong to, or for which they review others. */
    private static final String MAY_READ = " not exists (select 1 from membership m where m.person_id = w.person_id"
            + " and m.organisation_id = k.organisation_id) and w.for_organisation is distinct from k.organisation_id";

    private final Sql sql;
    private final Clock clock;

    Reviewers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private static final int SHOWN = 50;

    /** @param organisation the name of the organisation for which they do it; empty for a commission */
    record Reviewer(UUID person, String name, String organisation, int reports) {}

    /** A pair that may be: somebody, an organisation that was called, and whether they read its report. */
    record Pair(UUID person, UUID organisation, boolean assigned) {}

    /** An organisation that was called. */
    record Called(UUID organisation, String name) {}

    /**
     * How far the review of one organisation is.
     *
     * @param procedure null until it hands in
     * @param since when that was last changed
     * @param readers how many read its report
     */
    record Line(
            Called called,
            @Nullable Procedure procedure,
            @Nullable Instant since,
            int readers) {}

    List<Reviewer> of(Campaign campaign) {
        return sql.rows(
                "select p.id, p.name, coalesce(o.name, ''), (select count(*) from review_assignment a"
                        + " where a.network_id = w.network_id and a.campaign_id = w.campaign_id and a.person_id = w.person_id)"
                        + " from campaign_reviewer w join person p on p.id = w.person_id"
                        + " left join organisation o on o.id = w.for_organisation"
                        + " where w.network_id = ? and w.campaign_id = ? order by lower(p.name), p.id",
                row -> new Reviewer(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4)),
                campaign.network(),
                campaign.id());
    }

    /** The one of this name. */
    Optional<Called> called(Campaign campaign, String name) {
        return sql.first(
                "select k.organisation_id, o.name from campaign_call k join organisation o on o.id = k.organisation_id"
                        + " where k.network_id = ? and k.campaign_id = ? and lower(o.name) = lower(?) order by o.id",
                row -> new Called(row.getObject(1, UUID.class), row.getString(2)),
                campaign.network(),
                campaign.id(),
                name);
    }

    Optional<Called> called(Campaign campaign, UUID organisation) {
        return sql.first(
                "select k.organisation_id, o.name from campaign_call k join organisation o on o.id = k.organisation_id"
                        + " where k.network_id = ? and k.campaign_id = ? and k.organisation_id = ?",
                row -> new Called(row.getObject(1, UUID.class), row.getString(2)),
                campaign.network(),
                campaign.id(),
                organisation);
    }

    /** The next fifty by name, after this organisation where one is given. */
    List<Line> board(Campaign campaign, @Nullable UUID after) {
        return sql.rows(
                "select k.organisation_id, o.name, r.state, r.changed_at, (select count(*) from review_assignment a"
                        + " where a.network_id = k.network_id and a.campaign_id = k.campaign_id"
                        + " and a.organisation_id = k.organisation_id) from campaign_call k"
                        + " join organisation o on o.id = k.organisation_id left join review r on r.network_id = k.network_id"
                        + " and r.campaign_id = k.campaign_id and r.organisation_id = k.organisation_id"
                        + " where k.network_id = ? and k.campaign_id = ? and (?::uuid is null or (lower(o.name), o.id) >"
                        + " (select lower(b.name), b.id from organisation b where b.id = ?)) order by lower(o.name), o.id limit "
                        + SHOWN,
                row -> {
                    String state = row.getString(3);
                    Timestamp since = row.getTimestamp(4);
                    return new Line(
                            new Called(row.getObject(1, UUID.class), row.getString(2)),
                            state == null ? null : Procedure.valueOf(state),
                            since == null ? null : since.toInstant(),
                            row.getInt(5));
                },
                campaign.network(),
                campaign.id(),
                after,
                after);
    }

    /** Whether there may be more after so many. */
    static boolean isFull(List<Line> lines) {
        return lines.size() == SHOWN;
    }

    /** Every pair that may be, of one organisation. */
    List<Pair> pairs(Campaign campaign, UUID organisation) {
        return sql.rows(
                "select w.person_id, k.organisation_id, a.person_id is not null from campaign_reviewer w"
                        + " join campaign_call k on k.network_id = w.network_id and k.campaign_id = w.campaign_id"
                        + " left join review_assignment a on a.network_id = w.network_id and a.campaign_id = w.campaign_id"
                        + " and a.organisation_id = k.organisation_id and a.person_id = w.person_id"
                        + " where w.network_id = ? and w.campaign_id = ? and k.organisation_id = ? and" + MAY_READ,
                row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)),
                campaign.network(),
                campaign.id(),
                organisation);
    }

    /** Whether they were not named before. They read every report until somebody shares the work out. */
    boolean name(Campaign campaign, UUID person, @Nullable UUID forOrganisation) {
        boolean named = sql.change(
                        "insert into campaign_reviewer (network_id, campaign_id, person_id, for_organisation, named_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        campaign.network(),
                        campaign.id(),
                        person,
                        forOrganisation,
                        clock.instant())
                > 0;
        if (named) {
            sql.change(
                    "insert into review_assignment (network_id, campaign_id, organisation_id, person_id)"
                            + " select w.network_id, w.campaign_id, k.organisation_id, w.person_id from campaign_reviewer w"
                            + " join campaign_call k on k.network_id = w.network_id and k.campaign_id = w.campaign_id"
                            + " where w.network_id = ? and w.campaign_id = ? and w.person_id = ? and" + MAY_READ,
                    campaign.network(),
                    campaign.id(),
                    person);
        }
        return named;
    }

    boolean dismiss(Campaign campaign, UUID person) {
        return sql.change(
                        "delete from campaign_reviewer where network_id = ? and campaign_id = ? and person_id = ?",
                        campaign.network(),
                        campaign.id(),
                        person)
                > 0;
    }

    /** Gives each report to so many reviewers, so that all have about the same to read. */
    void shareOut(Campaign campaign, int each) {
        sql.change(
                "delete from review_assignment where network_id = ? and campaign_id = ?",
                campaign.network(),
                campaign.id());
        sql.change(
                "insert into review_assignment (network_id, campaign_id, organisation_id, person_id)"
                        + " select s.network_id, s.campaign_id, s.organisation_id, s.person_id from (select p.*, row_number()"
                        + " over (partition by p.organisation_id order by mod(p.who - mod(p.what * ?, p.people) + p.people,"
                        + " p.people)) as turn from (select w.network_id, w.campaign_id, k.organisation_id, w.person_id,"
                        + " dense_rank() over (order by w.person_id) as who, dense_rank() over (order by k.organisation_id)"
                        + " as what, (select count(*) from campaign_reviewer c where c.network_id = w.network_id"
                        + " and c.campaign_id = w.campaign_id) as people from campaign_reviewer w join campaign_call k"
                        + " on k.network_id = w.network_id and k.campaign_id = w.campaign_id"
                        + " where w.network_id = ? and w.campaign_id = ? and" + MAY_READ + ") p) s where s.turn <= ?",
                each,
                campaign.network(),
                campaign.id(),
                each);
    }

    /** These read the report of this organisation, and nobody else; those who may not are left out. */
    void assign(Campaign campaign, UUID organisation, List<UUID> people) {
        sql.change(
                "delete from review_assignment where network_id = ? and campaign_id = ? and organisation_id = ?",
                campaign.network(),
                campaign.id(),
                organisation);
        pairs(campaign, organisation).stream()
                .map(Pair::person)
                .filter(people::contains)
                .forEach(p -> sql.change(
                        "insert into review_assignment (network_id, campaign_id, organisation_id, person_id)"
                                + " values (?, ?, ?, ?) on conflict do nothing",
                        campaign.network(),
                        campaign.id(),
                        organisation,
                        p));
    }

    /** Those who read the report of this organisation now. */
    List<UUID> readers(Campaign campaign, UUID organisation) {
        return pairs(campaign, organisation).stream()
                .filter(Pair::assigned)
                .map(Pair::person)
                .toList();
    }
}
