package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The answers of open assessments, by hand-written SQL: saving one is a single statement. */
@ApplicationScoped
public class Answers {
    private static final String COLUMNS =
            "question_id, given, value, note, evidence, released, estimated, parts, revision";

    private final Session database;
    private final Clock clock;

    Answers(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything one participation holds, by question. */
    public Map<String, Answer> of(Participation participation) {
        return rows(
                        "select " + COLUMNS + " from answer where organisation_id = :organisation"
                                + " and participation_id = :participation",
                        participation.organisationId(),
                        "participation",
                        participation.id())
                .stream()
                .map(Answers::answer)
                .collect(Collectors.toMap(Answer::question, a -> a));
    }

    /** Everything everybody said in an open assessment, by participation. */
    public Map<UUID, List<Answer>> in(Assessment assessment) {
        return rows(
                        "select participation_id, " + COLUMNS + " from answer where organisation_id = :organisation"
                                + " and participation_id in (select id from participation"
                                + " where organisation_id = :organisation and assessment_id = :assessment)",
                        assessment.organisationId(),
                        "assessment",
                        assessment.id())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("participation_id", UUID.class),
                        Collectors.mapping(Answers::answer, Collectors.toList())));
    }

    /** What everybody said to these questions in an open assessment, by question. */
    public Map<String, List<Answer>> to(Assessment assessment, Collection<String> questions) {
        if (questions.isEmpty()) return Map.of();
        return database
                .createNativeQuery(
                        "select " + COLUMNS + " from answer where organisation_id = :organisation"
                                + " and question_id in (:questions) and participation_id in (select id from participation"
                                + " where organisation_id = :organisation and assessment_id = :assessment)"
                                + " order by question_id, participation_id",
                        Tuple.class)
                .setParameter("organisation", assessment.organisationId())
                .setParameter("assessment", assessment.id())
                .setParameterList("questions", questions)
                .getResultList()
                .stream()
                .map(Answers::answer)
                .collect(Collectors.groupingBy(Answer::question));
    }

    /**
     * Saves an answer unless a newer one is there.
     *
     * @return the new revision; empty where the stored one is newer than the one this answer was given over
     */
    public OptionalInt save(Participation participation, Answer answer) {
        List<Integer> revision = database.createNativeQuery(
                        "insert into answer (organisation_id, participation_id, " + COLUMNS + ", updated_at)"
                                + " values (:organisation, :participation, :question, :given, :value, :note, :evidence,"
                                + " :released, :estimated, :parts, 1, :now)"
                                + " on conflict (organisation_id, participation_id, question_id) do update set"
                                + " given = excluded.given, value = excluded.value, note = excluded.note,"
                                + " evidence = excluded.evidence, released = excluded.released,"
                                + " estimated = excluded.estimated, parts = excluded.parts,"
                                + " revision = answer.revision + 1, updated_at = excluded.updated_at"
                                + " where answer.revision = :revision returning revision",
                        Integer.class)
                .setParameter("organisation", participation.organisationId())
                .setParameter("participation", participation.id())
                .setParameter("question", answer.question())
                .setParameter("given", name(answer.given()))
                .setParameter("value", answer.value())
                .setParameter("note", answer.note())
                .setParameter("evidence", answer.evidence())
                .setParameter("released", answer.released())
                .setParameter("estimated", answer.estimated())
                .setParameter("parts", answer.parts(), String.class)
                .setParameter("revision", answer.revision())
                .setParameter("now", clock.instant())
                .getResultList();
        return revision.isEmpty() ? OptionalInt.empty() : OptionalInt.of(revision.get(0));
    }

    /** Takes everything back that one participation holds. */
    public void forget(Participation participation) {
        database.createNativeMutationQuery("delete from answer where organisation_id = :organisation"
                        + " and participation_id = :participation")
                .setParameter("organisation", participation.organisationId())
                .setParameter("participation", participation.id())
                .executeUpdate();
    }

    /** Ends the link between opinions and persons: the rows go, at closing. */
    public void forget(Assessment assessment) {
        database.createNativeMutationQuery(
                        "delete from answer where organisation_id = :organisation and participation_id in"
                                + " (select id from participation where organisation_id = :organisation"
                                + " and assessment_id = :assessment)")
                .setParameter("organisation", assessment.organisationId())
                .setParameter("assessment", assessment.id())
                .executeUpdate();
    }

    private List<Tuple> rows(String sql, UUID organisation, String name, UUID id) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter(name, id)
                .getResultList();
    }

    static Answer answer(Tuple row) {
        return new Answer(
                row.get("question_id", String.class),
                Optional.ofNullable(row.get("given", String.class))
                        .map(Given::valueOf)
                        .orElse(null),
                row.get("value", String.class),
                row.get("note", String.class),
                row.get("evidence", String.class),
                row.get("released", Boolean.class),
                row.get("revision", Integer.class),
                row.get("estimated", Boolean.class),
                row.get("parts", String.class));
    }

    private static @Nullable String name(@Nullable Given given) {
        return given == null ? null : given.name();
    }
}
