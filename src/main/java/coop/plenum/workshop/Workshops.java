package coop.plenum.workshop;

import coop.plenum.assessment.Assessment;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every query for workshops. Who may see one is asked by {@link Entrance} or proved by a seat; what they show is made of
 * what is found here.
 */
@ApplicationScoped
public class Workshops {
    private static final String SELECT =
            "select w.*, c.code from workshop w left join workshop_code c on c.organisation_id = w.organisation_id and c.workshop_id = w.id ";

    private final WorkshopQuestions questions;
    private final Sql sql;
    private final Clock clock;

    Workshops(WorkshopQuestions questions, Sql sql, Clock clock) {
        this.questions = questions;
        this.sql = sql;
        this.clock = clock;
    }

    /** What must be known to set one up. */
    public record Draft(
            Assessment assessment,
            String title,
            Questionnaire questionnaire,
            List<Question> questions,
            Promise promise,
            Timings timings,
            boolean rehearsal) {}

    /** Sets one up, with a code by which it can be joined. */
    public Workshop setUp(Draft draft) {
        UUID id = Ids.next(clock);
        UUID organisation = draft.assessment().organisationId();
        sql.change(
                "insert into workshop (organisation_id, id, assessment_id, title, questionnaire, named, phones_show,"
                        + " vote_seconds, talk_seconds, rehearsal, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                organisation,
                id,
                draft.assessment().id(),
                draft.title(),
                draft.questionnaire().contentHash(),
                draft.promise().named(),
                draft.promise().phonesShow(),
                draft.timings().voteSeconds(),
                draft.timings().talkSeconds(),
                draft.rehearsal(),
                clock.instant());
        questions.add(organisation, id, draft.questions());
        while (!isCoded(organisation, id)) {
            sql.change(
                    "insert into workshop_code (code, organisation_id, workshop_id) values (?, ?, ?)"
                            + " on conflict do nothing",
                    RoomCode.next(),
                    organisation,
                    id);
        }
        return find(organisation, id).orElseThrow();
    }

    private boolean isCoded(UUID organisation, UUID id) {
        return sql.first(
                        "select 1 from workshop_code where organisation_id = ? and workshop_id = ?",
                        row -> Boolean.TRUE,
                        organisation,
                        id)
                .isPresent();
    }

    public Optional<Workshop> find(UUID organisation, UUID id) {
        return sql.first(SELECT + "where w.organisation_id = ? and w.id = ?", this::read, organisation, id);
    }

    /** The same, held until the transaction ends: of two who change it at once, one waits. */
    public Optional<Workshop> hold(UUID organisation, UUID id) {
        sql.first(
                "select 1 from workshop where organisation_id = ? and id = ? for update",
                row -> Boolean.TRUE,
                organisation,
                id);
        return find(organisation, id);
    }

    /** The one that this code joins, as long as it has not ended. */
    public Optional<Workshop> joinable(String code) {
        return code.isEmpty() ? Optional.empty() : sql.first(SELECT + "where c.code = ?", this::read, code);
    }

    /** Those of an assessment, the newest first. */
    public List<Workshop> of(Assessment assessment) {
        return sql.rows(
                SELECT + "where w.organisation_id = ? and w.assessment_id = ? order by w.created_at desc, w.id",
                this::read,
                assessment.organisationId(),
                assessment.id());
    }

    /** Those that this person leads and that have not ended, the newest first. */
    public List<Workshop> ledBy(UUID person) {
        return sql.rows(
                SELECT + "join workshop_facilitator f on f.organisation_id = w.organisation_id and f.workshop_id = w.id"
                        + " join organisation o on o.id = w.organisation_id"
                        + " where f.person_id = ? and w.ended_at is null and o.archived_at is null"
                        + " order by w.created_at desc, w.id",
                this::read,
                person);
    }

    /** Writes how far it is now, by whom; the next to press must know of it. */
    public void advance(Workshop before, Course course, UUID by) {
        boolean stepped = course.step() != before.course().step()
                || course.place() != before.course().place();
        Instant until = !course.hasClock()
                ? null
                : stepped || before.until() == null
                        ? clock.instant().plus(before.timings().of(course.step()))
                        : before.until();
        write(before, course, until, by);
    }

    /** Keeps what was written down; nobody's buttons are out of date because of it. */
    public void note(Workshop before, Course course) {
        questions.write(before, course);
        touch(before);
    }

    /** Adds to the time for the present step, from now where it has run out. */
    public void giveTime(Workshop before, UUID by) {
        Instant now = clock.instant();
        Instant from = before.until() == null || before.until().isBefore(now) ? now : before.until();
        write(before, before.course(), from.plus(Timings.MORE), by);
    }

    private void write(Workshop before, Course course, @Nullable Instant until, UUID by) {
        sql.change(
                "update workshop set place = ?, step_until = ?, revision = revision + 1, led_by = ?, clash = null,"
                        + " started_at = case when ? then coalesce(started_at, ?) else started_at end"
                        + " where organisation_id = ? and id = ?",
                course.place(),
                until,
                by,
                course.started(),
                clock.instant(),
                before.organisation(),
                before.id());
        questions.write(before, course);
    }

    /** Remembers that somebody pressed too late, for the one who was faster. */
    public void clash(Workshop workshop, String name) {
        sql.change(
                "update workshop set clash = ?, changes = changes + 1 where organisation_id = ? and id = ?",
                name,
                workshop.organisation(),
                workshop.id());
    }

    /** Notes that something else changed that screens show. */
    public void touch(Workshop workshop) {
        sql.change(
                "update workshop set changes = changes + 1 where organisation_id = ? and id = ?",
                workshop.organisation(),
                workshop.id());
    }

    /** Ends it: keeps the record, and lets go of code, seats and votes. */
    public void end(Workshop workshop, String record) {
        sql.change(
                "update workshop set ended_at = ?, started_at = coalesce(started_at, ?), step_until = null, clash = null,"
                        + " revision = revision + 1, record = cast(? as jsonb) where organisation_id = ? and id = ?",
                clock.instant(),
                clock.instant(),
                record,
                workshop.organisation(),
                workshop.id());
        forgetSeats(workshop);
    }

    private void forgetSeats(Workshop workshop) {
        for (String table : List.of("workshop_code", "workshop_argument", "paper_vote", "shown_vote", "vote", "seat")) {
            sql.change(
                    "delete from " + table + " where organisation_id = ? and workshop_id = ?",
                    workshop.organisation(),
                    workshop.id());
        }
    }

    /** What was kept at the end; empty before. */
    public Optional<String> record(Workshop workshop) {
        return sql.first(
                        "select record from workshop where organisation_id = ? and id = ?",
                        row -> Optional.ofNullable(row.getString(1)),
                        workshop.organisation(),
                        workshop.id())
                .flatMap(record -> record);
    }

    /** Removes it with everything that belongs to it. */
    public void remove(Workshop workshop) {
        forgetSeats(workshop);
        sql.change("delete from workshop where organisation_id = ? and id = ?", workshop.organisation(), workshop.id());
    }

    private Workshop read(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        Instant ended = instant(row, "ended_at");
        Course course = new Course(
                row.getObject("started_at") != null,
                ended != null,
                row.getInt("place"),
                questions.points(organisation, id, row.getString("questionnaire")));
        return new Workshop(
                organisation,
                id,
                row.getObject("assessment_id", UUID.class),
                row.getString("title"),
                row.getString("questionnaire"),
                new Promise(row.getBoolean("named"), row.getBoolean("phones_show")),
                new Timings(row.getInt("vote_seconds"), row.getInt("talk_seconds")),
                row.getBoolean("rehearsal"),
                row.getString("code"),
                course,
                instant(row, "step_until"),
                row.getInt("revision"),
                Optional.ofNullable(row.getObject("led_by", UUID.class)),
                Optional.ofNullable(row.getString("clash")).orElse(""),
                ended);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
