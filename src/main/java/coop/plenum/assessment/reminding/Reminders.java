package coop.plenum.assessment.reminding;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for reminders; the assessment has been found for the viewer before, or a job or a token asks. */
@ApplicationScoped
class Reminders {
    private static final Duration TOKENS_KEPT = Duration.ofDays(366);

    /** Members who have not finished an open assessment. */
    private static final String UNFINISHED =
            " from membership m join assessment a on a.organisation_id = m.organisation_id"
                    + " join person p on p.id = m.person_id"
                    + " left join participation t on t.organisation_id = m.organisation_id"
                    + " and t.assessment_id = a.id and t.person_id = m.person_id"
                    + " left join reminder_stop s on s.organisation_id = m.organisation_id and s.person_id = m.person_id"
                    + " where m.organisation_id = ? and a.id = ? and a.status = 'OPEN' and t.finished_at is null";

    private static final String DUE = "insert into reminder (organisation_id, assessment_id, person_id, reminded_at)"
            + " select m.organisation_id, a.id, m.person_id, ?" + UNFINISHED
            + " and p.address is not null and s.person_id is null"
            + " on conflict (organisation_id, assessment_id, person_id) do update set reminded_at = excluded.reminded_at"
            + " where reminder.reminded_at <= excluded.reminded_at - make_interval(days => ?)"
            + " returning person_id";

    private final Sql sql;
    private final Clock clock;

    Reminders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * How often people are reminded of one assessment.
     *
     * @param everyDays at most once in so many days
     * @param byItself whether that happens without a steward
     */
    record Settings(int everyDays, boolean byItself) {}

    /** Whom a reminder would reach now, and whom not and why. */
    record Preview(int now, int withoutAddress, int stopped, int remindedLately) {
        public boolean isEmpty() {
            return now + withoutAddress + stopped + remindedLately == 0;
        }
    }

    /** One who is reminded. */
    record Reader(
            UUID person,
            String address,
            String name,
            @Nullable String language) {}

    /** An assessment whose reminders go out by themselves. */
    record Automatic(UUID organisation, UUID assessment) {}

    /** Who a link for stopping reminders belongs to. */
    record Owner(UUID organisation, UUID person, String organisationName, boolean stopped) {}

    Settings settings(UUID organisation, UUID assessment) {
        return sql.first(
                        "select remind_every_days, reminds_by_itself from assessment where organisation_id = ? and id = ?",
                        row -> new Settings(row.getInt(1), row.getBoolean(2)),
                        organisation,
                        assessment)
                .orElseThrow();
    }

    void set(UUID organisation, UUID assessment, Settings settings) {
        sql.change(
                "update assessment set remind_every_days = ?, reminds_by_itself = ? where organisation_id = ? and id = ?",
                settings.everyDays(),
                settings.byItself(),
                organisation,
                assessment);
    }

    Preview preview(UUID organisation, UUID assessment) {
        int days = settings(organisation, assessment).everyDays();
        return sql.first(
                        "select count(*) filter (where p.address is null) as without_address,"
                                + " count(*) filter (where p.address is not null and s.person_id is not null) as stopped,"
                                + " count(*) filter (where p.address is not null and s.person_id is null"
                                + " and r.reminded_at > ?::timestamptz - make_interval(days => ?)) as lately,"
                                + " count(*) as all_of_them"
                                + UNFINISHED.replace(
                                        " where m.",
                                        " left join reminder r on r.organisation_id = m.organisation_id"
                                                + " and r.assessment_id = a.id and r.person_id = m.person_id where m."),
                        Reminders::preview,
                        clock.instant(),
                        days,
                        organisation,
                        assessment)
                .orElseThrow();
    }

    private static Preview preview(ResultSet row) throws SQLException {
        int without = row.getInt("without_address");
        int stopped = row.getInt("stopped");
        int lately = row.getInt("lately");
        return new Preview(row.getInt("all_of_them") - without - stopped - lately, without, stopped, lately);
    }

    /** Those whose turn it is; asked once more at the same time, nobody's turn is it again. */
    List<Reader> take(UUID organisation, UUID assessment) {
        int days = settings(organisation, assessment).everyDays();
        List<UUID> people =
                sql.rows(DUE, row -> row.getObject(1, UUID.class), clock.instant(), organisation, assessment, days);
        return people.stream()
                .map(id -> sql.first(
                                "select id, address, name, language from person where id = ?",
                                row -> new Reader(
                                        row.getObject("id", UUID.class),
                                        row.getString("address"),
                                        row.getString("name"),
                                        row.getString("language")),
                                id)
                        .orElseThrow())
                .toList();
    }

    /** Open assessments whose reminders go out by themselves, locked so that of several copies one works on each. */
    List<Automatic> automatic() {
        return sql.rows(
                "select a.organisation_id, a.id from assessment a join organisation o on o.id = a.organisation_id"
                        + " where a.status = 'OPEN' and a.reminds_by_itself and o.archived_at is null"
                        + " and a.opened_at < ? for update of a skip locked",
                row -> new Automatic(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                // Whoever has just been asked is left alone for a day.
                clock.instant().minus(Duration.ofDays(1)));
    }

    /** A new token for one mail, by which its reader can stop reminders of this organisation. */
    String token(UUID organisation, UUID person) {
        String token = Ids.token();
        sql.change(
                "delete from reminder_token where organisation_id = ? and made_at < ?",
                organisation,
                clock.instant().minus(TOKENS_KEPT));
        sql.change(
                "insert into reminder_token (organisation_id, token_hash, person_id, made_at) values (?, ?, ?, ?)",
                organisation,
                Hash.of(token),
                person,
                clock.instant());
        return token;
    }

    Optional<Owner> owner(String token) {
        return sql.first(
                "select t.organisation_id, t.person_id, o.name, s.person_id is not null as stopped from reminder_token t"
                        + " join organisation o on o.id = t.organisation_id left join reminder_stop s"
                        + " on s.organisation_id = t.organisation_id and s.person_id = t.person_id where t.token_hash = ?",
                row -> new Owner(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("stopped")),
                Hash.of(token));
    }

    void stop(Owner owner) {
        sql.change(
                "insert into reminder_stop (organisation_id, person_id, stopped_at) values (?, ?, ?) on conflict do nothing",
                owner.organisation(),
                owner.person(),
                clock.instant());
    }

    void resume(Owner owner) {
        sql.change(
                "delete from reminder_stop where organisation_id = ? and person_id = ?",
                owner.organisation(),
                owner.person());
    }

    static Locale language(Reader reader, Locale otherwise) {
        return reader.language() == null ? otherwise : Locale.forLanguageTag(reader.language());
    }
}
