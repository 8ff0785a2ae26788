package coop.plenum.assessment.reminders;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for reminders and their terms; the assessment has been let through for the viewer before. */
@ApplicationScoped
class Reminders {
    private static final String FINISHED = "exists (select 1 from participation t"
            + " where t.organisation_id = m.organisation_id and t.assessment_id = ? and t.person_id = m.person_id"
            + " and t.finished_at is not null)";
    private static final String REFUSING = "exists (select 1 from reminder_refusal f"
            + " where f.organisation_id = m.organisation_id and f.person_id = m.person_id)";

    private static final String OUTLOOK = "select count(*) filter (where finished) as finished,"
            + " count(*) filter (where not finished and address is null) as without_address,"
            + " count(*) filter (where not finished and address is not null and refusing) as refusing,"
            + " count(*) filter (where not finished and address is not null and not refusing and recent) as recent,"
            + " count(*) filter (where not finished and address is not null and not refusing and not recent) as due"
            + " from (select p.address, " + FINISHED + " as finished, " + REFUSING + " as refusing,"
            + " exists (select 1 from reminder r where r.organisation_id = m.organisation_id and r.assessment_id = ?"
            + " and r.person_id = m.person_id and r.sent_on > ?) as recent"
            + " from membership m join person p on p.id = m.person_id where m.organisation_id = ?) members";

    /** In one order, so that two at once never wait for each other in a circle; the second finds nobody left. */
    private static final String CLAIM = "insert into reminder (organisation_id, assessment_id, person_id, sent_on)"
            + " select m.organisation_id, ?, m.person_id, ? from membership m join person p on p.id = m.person_id"
            + " where m.organisation_id = ? and p.address is not null and not " + FINISHED + " and not "
            + REFUSING + " order by m.person_id"
            + " on conflict (organisation_id, assessment_id, person_id) do update set sent_on = excluded.sent_on"
            + " where reminder.sent_on <= ? returning person_id";

    private final Sql sql;
    private final Clock clock;

    Reminders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a reminder tells of. */
    record Subject(
            UUID organisation,
            String organisationName,
            UUID assessment,
            String questionnaire,
            String period,
            @Nullable LocalDate answerUntil) {
        String path() {
            return "/organisations/" + organisation + "/assessments/" + assessment;
        }
    }

    /** The open assessment of these ids, which stays open until this transaction ends. */
    Optional<Subject> subject(UUID organisation, UUID assessment) {
        return sql.first(
                "select a.*, o.name from assessment a join organisation o on o.id = a.organisation_id"
                        + " where a.organisation_id = ? and a.id = ? and a.status = 'OPEN' for share of a",
                row -> new Subject(
                        organisation,
                        row.getString("name"),
                        assessment,
                        row.getString("questionnaire"),
                        row.getString("period"),
                        row.getObject("answer_until", LocalDate.class)),
                organisation,
                assessment);
    }

    Optional<Terms> terms(UUID organisation, UUID assessment) {
        return sql.first(
                "select * from reminder_terms where organisation_id = ? and assessment_id = ?",
                Reminders::terms,
                organisation,
                assessment);
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getInt("every_days"),
                Languages.of(row.getString("language")).orElse(Languages.ENGLISH),
                row.getBoolean("automatic"),
                row.getObject("next_on", LocalDate.class));
    }

    void set(UUID organisation, UUID assessment, Terms terms) {
        sql.change(
                "insert into reminder_terms (organisation_id, assessment_id, every_days, language, automatic, next_on)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (organisation_id, assessment_id) do update set"
                        + " every_days = excluded.every_days, language = excluded.language,"
                        + " automatic = excluded.automatic, next_on = excluded.next_on",
                organisation,
                assessment,
                terms.everyDays(),
                terms.language().getLanguage(),
                terms.automatic(),
                terms.next());
    }

    Outlook outlook(Assessment assessment, Terms terms) {
        return sql.first(
                        OUTLOOK,
                        row -> new Outlook(
                                row.getLong("finished"),
                                row.getLong("without_address"),
                                row.getLong("refusing"),
                                row.getLong("recent"),
                                row.getLong("due")),
                        assessment.id(),
                        assessment.id(),
                        lastTooRecent(terms),
                        assessment.organisationId())
                .orElseThrow();
    }

    /** Marks those as reminded today who are due, and answers who they are. Of two at once, each person goes to one. */
    List<UUID> claim(Subject subject, Terms terms) {
        return sql.rows(
                CLAIM,
                row -> row.getObject("person_id", UUID.class),
                subject.assessment(),
                today(),
                subject.organisation(),
                subject.assessment(),
                lastTooRecent(terms));
    }

    /** A reminder of this day or before is long enough ago. */
    private LocalDate lastTooRecent(Terms terms) {
        return today().minusDays(terms.everyDays());
    }

    /**
     * One assessment whose members are to be reminded by now without anybody asking; no other copy of the application
     * takes it meanwhile. None after the last day to answer.
     */
    Optional<Subject> takeDue() {
        return sql.first(
                        "select t.organisation_id, t.assessment_id from reminder_terms t join assessment a"
                                + " on a.organisation_id = t.organisation_id and a.id = t.assessment_id"
                                + " join organisation o on o.id = a.organisation_id"
                                + " where t.automatic and t.next_on <= ? and a.status = 'OPEN' and o.archived_at is null"
                                + " and (a.answer_until is null or a.answer_until >= ?)"
                                + " order by t.next_on limit 1 for update of t skip locked",
                        row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)},
                        today(),
                        today())
                .flatMap(ids -> subject(ids[0], ids[1]));
    }

    void forget(@Observes AssessmentClosed closed) {
        Assessment assessment = closed.assessment();
        for (String table : List.of("reminder", "reminder_terms")) {
            sql.change(
                    "delete from " + table + " where organisation_id = ? and assessment_id = ?",
                    assessment.organisationId(),
                    assessment.id());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
