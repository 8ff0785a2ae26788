package coop.plenum.assessment.facts;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.answering.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The confirmed facts of an assessment; they stay after it is closed. */
@ApplicationScoped
public class ConfirmedFacts {
    private final Session database;
    private final Clock clock;

    ConfirmedFacts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By question. */
    public Map<String, ConfirmedFact> in(Assessment assessment) {
        return database
                .createNativeQuery(
                        "select question_id, given, value, estimated, revision from confirmed_fact"
                                + " where organisation_id = :organisation and assessment_id = :assessment",
                        Tuple.class)
                .setParameter("organisation", assessment.organisationId())
                .setParameter("assessment", assessment.id())
                .getResultList()
                .stream()
                .map(ConfirmedFacts::fact)
                .collect(Collectors.toMap(ConfirmedFact::question, Function.identity()));
    }

    private static ConfirmedFact fact(Tuple row) {
        return new ConfirmedFact(
                row.get("question_id", String.class),
                Given.valueOf(row.get("given", String.class)),
                row.get("value", String.class),
                row.get("estimated", Boolean.class),
                row.get("revision", Integer.class));
    }

    /**
     * Confirms a value over the revision it was chosen over.
     *
     * @return false where somebody else confirmed another one, or took it back, in the meantime
     */
    public boolean confirm(Assessment assessment, ConfirmedFact fact, UUID by) {
        String statement = fact.revision() == 0
                ? "insert into confirmed_fact (organisation_id, assessment_id, question_id, given, value, estimated,"
                        + " confirmed_by, confirmed_at, revision) values (:organisation, :assessment, :question, :given,"
                        + " :value, :estimated, :by, :now, :revision + 1) on conflict do nothing"
                : "update confirmed_fact set given = :given, value = :value, estimated = :estimated,"
                        + " confirmed_by = :by, confirmed_at = :now, revision = revision + 1"
                        + " where organisation_id = :organisation and assessment_id = :assessment"
                        + " and question_id = :question and revision = :revision";
        return database.createNativeMutationQuery(statement)
                        .setParameter("organisation", assessment.organisationId())
                        .setParameter("assessment", assessment.id())
                        .setParameter("question", fact.question())
                        .setParameter("given", fact.given().name())
                        .setParameter("value", fact.value(), String.class)
                        .setParameter("estimated", fact.estimated())
                        .setParameter("by", by)
                        .setParameter("now", clock.instant())
                        .setParameter("revision", fact.revision())
                        .executeUpdate()
                == 1;
    }

    /** Takes a confirmation back; false where it changed in the meantime. */
    public boolean withdraw(Assessment assessment, String question, int revision) {
        return database.createNativeMutationQuery(
                                "delete from confirmed_fact where organisation_id = :organisation"
                                        + " and assessment_id = :assessment and question_id = :question and revision = :revision")
                        .setParameter("organisation", assessment.organisationId())
                        .setParameter("assessment", assessment.id())
                        .setParameter("question", question)
                        .setParameter("revision", revision)
                        .executeUpdate()
                == 1;
    }
}
