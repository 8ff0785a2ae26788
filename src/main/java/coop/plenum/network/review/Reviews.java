package coop.plenum.network.review;

import coop.plenum.access.Admission;
import coop.plenum.access.Permission;
import coop.plenum.access.Who;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query for reviews; a review that was not given to the viewer answers as an unknown one. */
@ApplicationScoped
public class Reviews {
    private static final String SELECT = "select r.* from review r ";

    /** Whoever is a member of the organisation, by now or ever since, does not review it. */
    private static final String READER =
            " from review r join campaign c on c.network_id = r.network_id and c.id = r.campaign_id"
                    + " join review_assignment a on a.network_id = r.network_id and a.campaign_id = r.campaign_id"
                    + " and a.organisation_id = r.organisation_id where a.person_id = ? and c.closed_at is null"
                    + " and r.state <> 'WITHDRAWN' and not exists (select 1 from membership m"
                    + " where m.organisation_id = r.organisation_id and m.person_id = a.person_id)";

    private final Networks networks;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Assessments assessments;
    private final Admission admission;
    private final Sql sql;
    private final Clock clock;

    Reviews(
            Networks networks,
            Campaigns campaigns,
            Organisations organisations,
            Assessments assessments,
            Admission admission,
            Sql sql,
            Clock clock) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.assessments = assessments;
        this.admission = admission;
        this.sql = sql;
        this.clock = clock;
    }

    /** What a reviewer is let into. */
    public record Reading(
            Review review, Network network, Campaign campaign, Organisation organisation, Assessment assessment) {}

    /** A review of one who reviews, with what a list says of it. */
    public record Line(Review review, String organisation, String network, String campaign) {
        public boolean isMine() {
            return review.procedure().turn() == Side.REVIEWER;
        }
    }

    /**
     * Lets a reviewer into one of the reviews that were given to them, as long as the report is handed in and the campaign
     * goes on. 404 for everybody else, as for a review that does not exist.
     */
    public Reading enter(Viewer viewer, UUID id) {
        Set<Who> kinds = EnumSet.noneOf(Who.class);
        Optional<Review> found = viewer.only().isPresent()
                ? Optional.empty()
                : sql.first("select r.*" + READER + " and r.id = ?", Reviews::read, viewer.person(), id);
        if (found.isEmpty()) throw new NotFoundException();
        kinds.add(Who.REVIEWER);
        if (!admission.settle().isOpenTo(kinds)) throw new ForbiddenException();
        Review review = found.get();
        return new Reading(
                review,
                networks.find(review.network()).orElseThrow(),
                campaigns.find(review.network(), review.campaign()).orElseThrow(),
                organisations.linked(review.organisation()),
                assessments
                        .ofWorkshop(review.organisation(), review.assessment())
                        .orElseThrow());
    }

    /** Those given to the viewer, those that wait for a reviewer first; 403 for whoever was never named one. */
    public List<Line> of(Viewer viewer) {
        Permission permission = admission.settle();
        if (!isReviewer(viewer) || !permission.isOpenTo(Set.of(Who.REVIEWER))) throw new ForbiddenException();
        return sql.rows(
                "select r.*, (select o.name from organisation o where o.id = r.organisation_id) as organisation,"
                        + " (select n.name from network n where n.id = r.network_id) as network, c.title as campaign"
                        + READER
                        + " order by r.state <> 'HANDED_IN', r.changed_at, r.id",
                row -> new Line(
                        read(row), row.getString("organisation"), row.getString("network"), row.getString("campaign")),
                viewer.person());
    }

    /** Whether the viewer was named to review anything, so that a page may lead to their list. */
    public boolean isReviewer(Viewer viewer) {
        return viewer.only().isEmpty()
                && sql.first(
                                "select 1 from campaign_reviewer where person_id = ?",
                                row -> Boolean.TRUE,
                                viewer.person())
                        .isPresent();
    }

    /** The one of an organisation in a campaign; the caller has let the viewer into the organisation. */
    Optional<Review> of(Campaign campaign, UUID organisation) {
        return sql.first(
                SELECT + "where r.network_id = ? and r.campaign_id = ? and r.organisation_id = ?",
                Reviews::read,
                campaign.network(),
                campaign.id(),
                organisation);
    }

    /** All of a campaign; the caller runs it. */
    List<Review> of(Campaign campaign) {
        return sql.rows(
                SELECT + "where r.network_id = ? and r.campaign_id = ?",
                Reviews::read,
                campaign.network(),
                campaign.id());
    }

    /** What is handed in. */
    record Parcel(UUID assessment, int revision, String note, List<String> links, List<String> ownLinks) {}

    /** Hands in for the first time; false where another steward was faster. */
    boolean begin(Campaign campaign, UUID organisation, Parcel parcel) {
        return sql.change(
                        "insert into review (network_id, id, campaign_id, organisation_id, assessment_id, report_revision, state,"
                                + " note, links, own_links, version, changed_at) values (?, ?, ?, ?, ?, ?, 'HANDED_IN', ?, ?, ?, 1, ?)"
                                + " on conflict (network_id, campaign_id, organisation_id) do nothing",
                        campaign.network(),
                        Ids.next(clock),
                        campaign.id(),
                        organisation,
                        parcel.assessment(),
                        parcel.revision(),
                        parcel.note(),
                        parcel.links().toArray(String[]::new),
                        parcel.ownLinks().toArray(String[]::new),
                        clock.instant())
                == 1;
    }

    /** Hands in again over the version that was looked at. */
    boolean renew(Review review, int version, Parcel parcel) {
        return sql.change(
                        "update review set state = 'HANDED_IN', assessment_id = ?, report_revision = ?, note = ?, links = ?,"
                                + " own_links = ?, version = version + 1, changed_at = ?"
                                + " where network_id = ? and id = ? and version = ?",
                        parcel.assessment(),
                        parcel.revision(),
                        parcel.note(),
                        parcel.links().toArray(String[]::new),
                        parcel.ownLinks().toArray(String[]::new),
                        clock.instant(),
                        review.network(),
                        review.id(),
                        version)
                == 1;
    }

    /** Changes the state over the version that was looked at; false where somebody else was faster. */
    boolean move(Review review, int version, Procedure next) {
        return sql.change(
                        "update review set state = ?, version = version + 1, changed_at = ?"
                                + " where network_id = ? and id = ? and version = ?",
                        next.name(),
                        clock.instant(),
                        review.network(),
                        review.id(),
                        version)
                == 1;
    }

    /** Whether whoever accepts agreed to be named beside the network. */
    record Acceptance(UUID by, boolean named, String note) {}

    boolean accept(Review review, int version, Acceptance acceptance) {
        Instant now = clock.instant();
        return sql.change(
                        "update review set state = 'ACCEPTED', accepted_by = ?, named = ?, accepted_note = ?, accepted_at = ?,"
                                + " version = version + 1, changed_at = ? where network_id = ? and id = ? and version = ?",
                        acceptance.by(),
                        acceptance.named(),
                        acceptance.note(),
                        now,
                        now,
                        review.network(),
                        review.id(),
                        version)
                == 1;
    }

    private static Review read(ResultSet row) throws SQLException {
        Timestamp accepted = row.getTimestamp("accepted_at");
        return new Review(
                row.getObject("network_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("assessment_id", UUID.class),
                row.getInt("report_revision"),
                Procedure.valueOf(row.getString("state")),
                row.getString("note"),
                List.of((String[]) row.getArray("links").getArray()),
                List.of((String[]) row.getArray("own_links").getArray()),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                accepted == null ? null : accepted.toInstant(),
                row.getString("accepted_note"));
    }
}
