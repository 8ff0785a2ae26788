package coop.plenum.network.review;

import coop.plenum.identity.rights.PersonalData;
import coop.plenum.identity.rights.Rows;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What reviews keep of a person: which reports they review, and what they said of them. */
@ApplicationScoped
class ReviewData implements PersonalData {
    private static final int BEFORE_ASSESSMENTS = 14;

    private final Sql sql;

    ReviewData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        return List.of(
                new Part(
                        "reviews_given",
                        sql.rows(
                                "select n.name as network, c.title as campaign, w.named_at from campaign_reviewer w"
                                        + " join network n on n.id = w.network_id"
                                        + " join campaign c on c.network_id = w.network_id and c.id = w.campaign_id"
                                        + " where w.person_id = ? order by w.named_at",
                                Rows::read,
                                person)),
                new Part(
                        "reviews_accepted",
                        sql.rows(
                                "select o.name as organisation, n.name as network, r.accepted_note as note, r.accepted_at"
                                        + " from review r join network n on n.id = r.network_id"
                                        + " join organisation o on o.id = r.organisation_id where r.accepted_by = ?"
                                        + " order by r.accepted_at",
                                Rows::read,
                                person)),
                new Part(
                        "reviews_said",
                        sql.rows(
                                "select o.name as organisation, n.name as network, e.dimension, e.words, e.said_at"
                                        + " from review_entry e join review r on r.network_id = e.network_id and r.id = e.review_id"
                                        + " join network n on n.id = e.network_id"
                                        + " join organisation o on o.id = r.organisation_id where e.said_by = ?"
                                        + " order by e.said_at",
                                Rows::read,
                                person)));
    }

    /** A report stays accepted, and what was said stays said: by a reviewer, or by the organisation. */
    @Override
    public void erase(UUID person) {
        sql.change("delete from campaign_reviewer where person_id = ?", person);
        sql.change("update review set accepted_by = null where accepted_by = ?", person);
        sql.change("update review_entry set said_by = null where said_by = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("campaign_reviewer", "review", "review_entry");
    }

    @Override
    public int order() {
        return BEFORE_ASSESSMENTS;
    }
}
