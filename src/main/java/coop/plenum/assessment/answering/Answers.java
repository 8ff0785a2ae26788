package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of open assessments, by hand-written SQL: saving one is a single statement. */
@ApplicationScoped
public class Answers {
    private static final String COLUMNS =
            "question_id, given, value, note, evidence, released, estimated, parts, revision";

    private static final String SAVE = "insert into answer (organisation_id, participation_id, " + COLUMNS
            + ", updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)"
            + " on conflict (organisation_id, participation_id, question_id) do update set"
            + " given = excluded.given, value = excluded.value, note = excluded.note,"
            + " evidence = excluded.evidence, released = excluded.released,"
            + " estimated = excluded.estimated, parts = excluded.parts,"
            + " revision = answer.revision + 1, updated_at = excluded.updated_at"
            + " where answer.revision = ? returning revision";

    /** As an array, so that the primary key is used whatever the planner knows of a table that has just grown. */
    private static final String OF_ASSESSMENT = " participation_id = any (array(select id from participation"
            + " where organisation_id = ? and assessment_id = ?))";

    private final Sql sql;
    private final Clock clock;

    Answers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Everything one participation holds, by question. */
    public Map<String, Answer> of(Participation participation) {
        return sql
                .rows(
                        "select " + COLUMNS + " from answer where organisation_id = ? and participation_id = ?",
                        Answers::answer,
                        participation.organisationId(),
                        participation.id())
                .stream()
                .collect(Collectors.toMap(Answer::question, a -> a));
    }

    private record Owned(UUID participation, Answer answer) {}

    /** Everything everybody said in an open assessment, by participation. */
    public Map<UUID, List<Answer>> in(Assessment assessment) {
        return sql
                .rows(
                        "select participation_id, " + COLUMNS + " from answer where organisation_id = ? and"
                                + OF_ASSESSMENT,
                        row -> new Owned(row.getObject("participation_id", UUID.class), answer(row)),
                        assessment.organisationId(),
                        assessment.organisationId(),
                        assessment.id())
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::participation, Collectors.mapping(Owned::answer, Collectors.toList())));
    }

    /** What everybody said to these questions in an open assessment, by question. */
    public Map<String, List<Answer>> to(Assessment assessment, Collection<String> questions) {
        if (questions.isEmpty()) return Map.of();
        return sql
                .rows(
                        "select " + COLUMNS + " from answer where organisation_id = ? and question_id = any (?) and"
                                + OF_ASSESSMENT + " order by question_id, participation_id",
                        Answers::answer,
                        assessment.organisationId(),
                        questions.toArray(String[]::new),
                        assessment.organisationId(),
                        assessment.id())
                .stream()
                .collect(Collectors.groupingBy(Answer::question));
    }

    /**
     * Saves an answer unless a newer one is there.
     *
     * @return the new revision; empty where the stored one is newer than the one this answer was given over
     */
    public OptionalInt save(Participation participation, Answer answer) {
        List<Integer> revision = sql.rows(
                SAVE,
                row -> row.getInt(1),
                participation.organisationId(),
                participation.id(),
                answer.question(),
                name(answer.given()),
                answer.value(),
                answer.note(),
                answer.evidence(),
                answer.released(),
                answer.estimated(),
                answer.parts(),
                clock.instant(),
                answer.revision());
        return revision.isEmpty() ? OptionalInt.empty() : OptionalInt.of(revision.get(0));
    }

    /** Takes everything back that one participation holds. */
    public void forget(Participation participation) {
        sql.change(
                "delete from answer where organisation_id = ? and participation_id = ?",
                participation.organisationId(),
                participation.id());
    }

    /** Ends the link between opinions and persons: the rows go, at closing. */
    public void forget(Assessment assessment) {
        sql.change(
                "delete from answer where organisation_id = ? and" + OF_ASSESSMENT,
                assessment.organisationId(),
                assessment.organisationId(),
                assessment.id());
    }

    static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("question_id"),
                Optional.ofNullable(row.getString("given")).map(Given::valueOf).orElse(null),
                row.getString("value"),
                row.getString("note"),
                row.getString("evidence"),
                row.getBoolean("released"),
                row.getInt("revision"),
                row.getBoolean("estimated"),
                row.getString("parts"));
    }

    private static @Nullable String name(@Nullable Given given) {
        return given == null ? null : given.name();
    }
}
