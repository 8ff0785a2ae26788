package coop.plenum.network.release.making;

import coop.plenum.network.Campaign;
import coop.plenum.network.NetworkStanding;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Organisations of a network that let a campaign count them, with what a release needs of each. */
@ApplicationScoped
class Sharers {
    private final Sql sql;
    private final Gists gists;

    Sharers(Sql sql, Gists gists) {
        this.sql = sql;
        this.gists = gists;
    }

    /**
     * One of them.
     *
     * @param shared dimensions that may be counted
     * @param named those of them that coordinators may see by name
     * @param insider whether a coordinator of the network belongs to it
     */
    record Sharer(
            UUID organisation,
            String trait,
            Layout layout,
            Gist gist,
            Set<String> shared,
            Set<String> named,
            boolean insider) {
        /** All that are the same for everybody; a network's own section is not. */
        boolean sharesAll() {
            return layout.dimensions().stream().allMatch(d -> d.equals(Dimension.OWN) || shared.contains(d));
        }
    }

    private record Choices(Set<String> shared, Set<String> named) {
        private static final Choices NONE = new Choices(Set.of(), Set.of());
    }

    /** A pattern that stands in the plan of an organisation, and whether it did before it closed its assessment. */
    record Adopted(UUID organisation, String pattern, boolean before) {}

    /** Members of the network with a closed assessment, in the order of their ids. */
    List<Sharer> of(NetworkStanding standing, Campaign campaign) {
        gists.takeAll(campaign);
        String trait = switch (standing.network().peerTrait()) {
            case TYPE -> "k.type";
            case SIZE -> "k.size";
            case TERRITORY -> "k.territory";
        };
        Map<UUID, Choices> choices = choices(campaign);
        Set<UUID> insiders = insiders(campaign);
        List<Sharer> all = sql.rows(
                "select k.organisation_id, " + trait + ", g.questionnaire, g.marks, g.totals,"
                        + " array_to_string(g.suggested, ',') from campaign_call k"
                        + " join network_member m on m.network_id = k.network_id and m.organisation_id = k.organisation_id"
                        + " and m.state = 'MEMBER'"
                        + " join assessment a on a.organisation_id = k.organisation_id and a.id = k.assessment_id"
                        + " and a.status = 'CLOSED'"
                        + " join report_gist g on g.organisation_id = a.organisation_id and g.assessment_id = a.id"
                        + " where k.network_id = ? and k.campaign_id = ? order by k.organisation_id",
                row -> read(row, choices, insiders),
                campaign.network(),
                campaign.id());
        return all.stream().filter(s -> !s.shared().isEmpty()).toList();
    }

    /** What organisations share with this campaign; apart from what they are, lest the database join the two slowly. */
    private Map<UUID, Choices> choices(Campaign campaign) {
        Map<UUID, Choices> all = new HashMap<>();
        sql.rows(
                        "select organisation_id, string_agg(dimension, ','),"
                                + " coalesce(string_agg(dimension, ',') filter (where choice = 'NAMED'), '') from sharing"
                                + " where network_id = ? and campaign_id = ? group by organisation_id",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new Choices(
                                        new TreeSet<>(parts(row.getString(2))),
                                        new TreeSet<>(parts(row.getString(3))))),
                        campaign.network(),
                        campaign.id())
                .forEach(e -> all.put(e.getKey(), e.getValue()));
        return all;
    }

    private Set<UUID> insiders(Campaign campaign) {
        return new HashSet<>(sql.rows(
                "select distinct h.organisation_id from membership h join coordinator c on c.person_id = h.person_id"
                        + " where c.network_id = ?",
                row -> row.getObject(1, UUID.class),
                campaign.network()));
    }

    /** Of all organisations that this campaign called. */
    List<Adopted> adopted(Campaign campaign) {
        return sql.rows(
                "select p.organisation_id, p.pattern, bool_or(p.created_at < a.closed_at) from campaign_call k"
                        + " join assessment a on a.organisation_id = k.organisation_id and a.id = k.assessment_id"
                        + " join action p on p.organisation_id = k.organisation_id and p.status <> 'DROPPED'"
                        + " where k.network_id = ? and k.campaign_id = ? and a.closed_at is not null"
                        + " group by p.organisation_id, p.pattern",
                row -> new Adopted(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
                campaign.network(),
                campaign.id());
    }

    /** How many the campaign called. */
    int called(Campaign campaign) {
        return sql.first(
                        "select count(*) from campaign_call where network_id = ? and campaign_id = ?",
                        row -> row.getInt(1),
                        campaign.network(),
                        campaign.id())
                .orElse(0);
    }

    private Sharer read(ResultSet row, Map<UUID, Choices> choices, Set<UUID> insiders) throws SQLException {
        UUID organisation = row.getObject(1, UUID.class);
        Choices own = choices.getOrDefault(organisation, Choices.NONE);
        return new Sharer(
                organisation,
                row.getString(2),
                gists.layout(row.getString(3)),
                new Gist(Marks.stored(row.getBytes(4)), row.getString(5), parts(row.getString(6))),
                own.shared,
                own.named,
                insiders.contains(organisation));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
