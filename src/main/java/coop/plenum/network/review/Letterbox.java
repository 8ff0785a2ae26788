package coop.plenum.network.review;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Sql;
import coop.plenum.report.Report;
import coop.plenum.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an organisation has to hand in to a campaign, and what became of it. */
@ApplicationScoped
class Letterbox {
    private final Networks networks;
    private final Campaigns campaigns;
    private final Assessments assessments;
    private final Reports reports;
    private final Reviews reviews;
    private final Sql sql;

    Letterbox(
            Networks networks,
            Campaigns campaigns,
            Assessments assessments,
            Reports reports,
            Reviews reviews,
            Sql sql) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.assessments = assessments;
        this.reports = reports;
        this.reviews = reviews;
        this.sql = sql;
    }

    /**
     * One organisation's part in one campaign.
     *
     * @param report the newest revision of the report of the assessment that answers the call; empty until that is closed
     * @param readers names of those who will read it
     */
    record Part(
            Standing standing,
            Network network,
            Campaign campaign,
            Optional<Assessment> assessment,
            Optional<Report> report,
            Optional<Review> review,
            List<String> readers) {
        /** Whether there is a report, somebody to read it, and still time. */
        public boolean isReady() {
            return report.isPresent() && !readers.isEmpty() && !campaign.isClosed();
        }

        /** The address of the call. */
        public String callPath() {
            return campaign.pathFor(standing.organisation().id());
        }

        public String path() {
            return callPath() + "/review";
        }

        /** The address of the report; empty where there is none. */
        public String reportPath() {
            return assessment
                    .filter(a -> !a.isOpen())
                    .map(a -> a.path() + "/report")
                    .orElse("");
        }

        public String readerNames() {
            return String.join(", ", readers);
        }
    }

    /** Throws NotFoundException where the campaign does not call this organisation, or wants no reviews. */
    Part open(Standing standing, UUID network, UUID campaign) {
        Campaign calling = campaigns.calling(standing, network, campaign);
        UUID organisation = standing.organisation().id();
        Optional<Review> review = reviews.of(calling, organisation);
        if (!calling.reviewed() && review.isEmpty()) throw new NotFoundException();
        Optional<Assessment> answer = sql.first(
                        "select assessment_id from campaign_call where network_id = ? and campaign_id = ?"
                                + " and organisation_id = ? and assessment_id is not null",
                        row -> row.getObject(1, UUID.class),
                        network,
                        campaign,
                        organisation)
                .map(id -> assessments.find(standing, id));
        return new Part(
                standing,
                networks.find(network).orElseThrow(NotFoundException::new),
                calling,
                answer,
                answer.flatMap(a -> reports.of(standing, a)),
                review,
                readers(calling, organisation));
    }

    private List<String> readers(Campaign campaign, UUID organisation) {
        return sql.rows(
                "select p.name from review_assignment a join person p on p.id = a.person_id where a.network_id = ?"
                        + " and a.campaign_id = ? and a.organisation_id = ? and not exists (select 1 from membership m"
                        + " where m.organisation_id = a.organisation_id and m.person_id = a.person_id)"
                        + " order by lower(p.name), p.id",
                row -> row.getString(1),
                campaign.network(),
                campaign.id(),
                organisation);
    }
}
