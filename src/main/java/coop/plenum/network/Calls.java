package coop.plenum.network;

import coop.plenum.organisation.Organisation;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for which organisations a campaign calls, and how far they are. */
@ApplicationScoped
public class Calls {
    /** How many organisations a page of the board shows. */
    public static final int PAGE = 50;

    private static final String STAGE = "case when k.assessment_id is null then 'NOT_BEGUN'"
            + " when a.status = 'OPEN' then 'ANSWERING'"
            + " when exists (select 1 from publication p where p.organisation_id = k.organisation_id"
            + " and p.assessment_id = k.assessment_id and p.withdrawn_at is null) then 'PUBLISHED' else 'CLOSED' end";
    /** Those that left the network are gone from the board too. */
    private static final String CALLED = " from campaign_call k"
            + " join network_member m on m.network_id = k.network_id and m.organisation_id = k.organisation_id"
            + " and m.state = 'MEMBER'"
            + " left join assessment a on a.organisation_id = k.organisation_id and a.id = k.assessment_id";

    private static final String OF_CAMPAIGN = " where k.network_id = ? and k.campaign_id = ?";
    private static final String FROM = CALLED + " join organisation o on o.id = k.organisation_id" + OF_CAMPAIGN;

    private static final String SELECT = "select k.organisation_id, o.name, k.type, k.size, k.territory, " + STAGE
            + " as stage, k.assessment_id, k.extended_to, k.reminded_at, a.eligible,"
            + " (select count(*) from participation t where t.organisation_id = k.organisation_id"
            + " and t.assessment_id = k.assessment_id) as answered,"
            + " (select count(*) from sharing s where s.network_id = k.network_id and s.campaign_id = k.campaign_id"
            + " and s.organisation_id = k.organisation_id) as shared" + FROM;
    private static final String ORDER = " order by lower(o.name), o.id";
    private static final String FILTER = " and (? = '' or " + STAGE + " = ?) and (? = '' or k.type = ?)"
            + " and (? = '' or k.size = ?) and (? = '' or k.territory = ?)"
            + " and (? = '' or position(lower(?) in lower(o.name)) > 0)";

    private final Sql sql;
    private final Clock clock;

    Calls(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Which organisations of the board to show; empty texts leave a trait out of account. */
    public record Filter(String stage, Traits traits, String name) {
        public static final Filter NONE = new Filter("", new Traits("", "", ""), "");

        private Object[] values(Campaign campaign) {
            return new Object[] {
                campaign.network(),
                campaign.id(),
                stage.toUpperCase(Locale.ROOT),
                stage.toUpperCase(Locale.ROOT),
                traits.type(),
                traits.type(),
                traits.size(),
                traits.size(),
                traits.territory(),
                traits.territory(),
                name,
                name
            };
        }
    }

    /** Calls everybody the campaign is for; how many. */
    public int callAll(Campaign campaign) {
        return call(campaign, null);
    }

    /** Calls an organisation that has just joined to the campaigns that go on and are for it. */
    public void callNewcomer(Network network, UUID organisation) {
        sql.rows(
                        "select c.id from campaign c where c.network_id = ? and c.closed_at is null",
                        row -> row.getObject(1, UUID.class),
                        network.id())
                .forEach(id -> call(network.id(), id, organisation));
    }

    private int call(Campaign campaign, @Nullable UUID organisation) {
        return call(campaign.network(), campaign.id(), organisation);
    }

    private int call(UUID network, UUID campaign, @Nullable UUID organisation) {
        return sql.change(
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, called_at)"
                        + " select c.network_id, c.id, o.id, coalesce(o.profile ->> 'org_type', ''),"
                        + " coalesce(o.profile ->> 'people_count', ''), m.territory, ?"
                        + " from campaign c join network_member m on m.network_id = c.network_id and m.state = 'MEMBER'"
                        + " join organisation o on o.id = m.organisation_id and o.archived_at is null"
                        + " where c.network_id = ? and c.id = ? and (cast(? as uuid) is null or o.id = ?)"
                        + " and (cardinality(c.called_types) = 0 or o.profile ->> 'org_type' = any (c.called_types))"
                        + " and (cardinality(c.called_sizes) = 0 or o.profile ->> 'people_count' = any (c.called_sizes))"
                        + " and (cardinality(c.called_territories) = 0 or m.territory = any (c.called_territories))"
                        + " on conflict do nothing",
                clock.instant(),
                network,
                campaign,
                organisation,
                organisation);
    }

    /** How many organisations the network has that this would call. */
    public int wouldCall(NetworkStanding standing, Campaign.Audience audience) {
        return sql.first(
                        "select count(*) from network_member m join organisation o on o.id = m.organisation_id"
                                + " and o.archived_at is null where m.network_id = ? and m.state = 'MEMBER'"
                                + " and (cardinality(?) = 0 or o.profile ->> 'org_type' = any (?))"
                                + " and (cardinality(?) = 0 or o.profile ->> 'people_count' = any (?))"
                                + " and (cardinality(?) = 0 or m.territory = any (?))",
                        row -> row.getInt(1),
                        standing.network().id(),
                        texts(audience.types()),
                        texts(audience.types()),
                        texts(audience.sizes()),
                        texts(audience.sizes()),
                        texts(audience.territories()),
                        texts(audience.territories()))
                .orElseThrow();
    }

    private static String[] texts(List<String> list) {
        return list.toArray(String[]::new);
    }

    /** How many are how far; every stage has a number. */
    public Map<Called.Stage, Integer> stages(Campaign campaign) {
        Map<Called.Stage, Integer> counts = new EnumMap<>(Called.Stage.class);
        Arrays.stream(Called.Stage.values()).forEach(s -> counts.put(s, 0));
        sql.rows(
                        "select " + STAGE + ", count(*)" + CALLED + OF_CAMPAIGN + " group by 1",
                        row -> Map.entry(Called.Stage.valueOf(row.getString(1)), row.getInt(2)),
                        campaign.network(),
                        campaign.id())
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    /** How many there are behind a filter. */
    public int count(Campaign campaign, Filter filter) {
        return sql.first("select count(*)" + FROM + FILTER, row -> row.getInt(1), filter.values(campaign))
                .orElseThrow();
    }

    /** Those behind a filter, by name, at most {@code PAGE} from the page that is asked for, from 1. */
    public List<Called> page(Campaign campaign, Filter filter, int page) {
        Object[] inside = filter.values(campaign);
        Object[] all = new Object[inside.length + 2];
        all[0] = campaign.network();
        all[1] = campaign.id();
        System.arraycopy(inside, 0, all, 2, inside.length);
        // Found first and counted after: the members of those on the pages before are nobody's business here.
        return sql.rows(
                SELECT + " and k.organisation_id = any (array(select k.organisation_id" + FROM + FILTER + ORDER
                        + " limit " + PAGE + " offset " + (page - 1) * PAGE + "))" + ORDER,
                Calls::read,
                all);
    }

    /** All of them, by name. */
    public List<Called> all(Campaign campaign) {
        return sql.rows(SELECT + ORDER, Calls::read, campaign.network(), campaign.id());
    }

    /**
     * The next ones in the order of the board, at most so many: after this organisation, or from the first one where it
     * is null. None where it was not called.
     */
    public List<Called> after(Campaign campaign, @Nullable UUID organisation, int most) {
        return sql.rows(
                SELECT + " and (cast(? as uuid) is null or (lower(o.name), o.id) > (select lower(p.name), p.id"
                        + " from organisation p join campaign_call w on w.organisation_id = p.id"
                        + " where w.network_id = k.network_id and w.campaign_id = k.campaign_id and p.id = ?)) order by lower(o.name), o.id limit ?",
                Calls::read,
                campaign.network(),
                campaign.id(),
                organisation,
                organisation,
                most);
    }

    /** The territories that were called, in their order. */
    public List<String> territories(Campaign campaign) {
        return sql.rows(
                "select distinct territory from campaign_call where network_id = ? and campaign_id = ?"
                        + " and territory <> '' order by territory",
                row -> row.getString(1),
                campaign.network(),
                campaign.id());
    }

    /** This organisation among those that were called; empty where it was not, or has left the network. */
    public Optional<Called> find(Campaign campaign, UUID organisation) {
        return sql.first(
                SELECT + " and k.organisation_id = ?", Calls::read, campaign.network(), campaign.id(), organisation);
    }

    /** Notes by which assessment the organisation answers; false where it does already. */
    public boolean answer(Organisation organisation, Campaign campaign, UUID assessment) {
        return sql.change(
                        "update campaign_call set assessment_id = ? where network_id = ? and campaign_id = ?"
                                + " and organisation_id = ? and assessment_id is null",
                        assessment,
                        campaign.network(),
                        campaign.id(),
                        organisation.id())
                > 0;
    }

    /** Gives one organisation more time, or no more than the others where {@code until} is not after the last day. */
    public void extend(Campaign campaign, UUID organisation, LocalDate until) {
        sql.change(
                "update campaign_call set extended_to = ? where network_id = ? and campaign_id = ? and organisation_id = ?",
                until.isAfter(campaign.closesOn()) ? until : null,
                campaign.network(),
                campaign.id(),
                organisation);
    }

    /** Lets open assessments of a campaign show the last day that holds now for their organisations. */
    public void postpone(UUID network, UUID campaign) {
        sql.change(
                "update assessment a set answer_until = greatest(c.closes_on, k.extended_to) from campaign_call k"
                        + " join campaign c on c.network_id = k.network_id and c.id = k.campaign_id"
                        + " where k.network_id = ? and k.campaign_id = ? and a.organisation_id = k.organisation_id"
                        + " and a.id = k.assessment_id and a.status = 'OPEN'",
                network,
                campaign);
    }

    /**
     * Has those who are behind written to again, unless that was done after {@code since}; how many. A job writes the
     * mails.
     */
    public int remind(Campaign campaign, Called.Stage stage, Instant since) {
        return sql.change(
                "update campaign_call c set remind_due = true where c.network_id = ? and c.campaign_id = ?"
                        + " and (c.reminded_at is null or c.reminded_at < ?) and not c.remind_due"
                        + " and c.organisation_id in (select k.organisation_id" + FROM + " and " + STAGE + " = ?)",
                campaign.network(),
                campaign.id(),
                since,
                campaign.network(),
                campaign.id(),
                stage.name());
    }

    private static Called read(ResultSet row) throws SQLException {
        OffsetDateTime reminded = row.getObject("reminded_at", OffsetDateTime.class);
        return new Called(
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                new Traits(row.getString("type"), row.getString("size"), row.getString("territory")),
                Called.Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getObject("assessment_id", UUID.class)),
                row.getInt("answered"),
                row.getObject("eligible", Integer.class),
                row.getInt("shared"),
                row.getObject("extended_to", LocalDate.class),
                reminded == null ? null : reminded.toInstant());
    }
}
