package coop.plenum.assessment.reminders;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** The links by which readers stop the reminders of an organisation, and get them again. Of tokens only hashes are kept. */
@ApplicationScoped
class WaysOut {
    private static final Period KEPT = Period.ofDays(400);

    private final Sql sql;
    private final Clock clock;

    WaysOut(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whose mails of which organisation can be stopped, and whether they are. */
    record WayOut(UUID organisation, String organisationName, UUID person, boolean stopped) {}

    /** A new one; its token is kept nowhere else. */
    String make(UUID organisation, UUID person) {
        String token = Ids.token();
        sql.change(
                "insert into reminder_way_out (organisation_id, token_hash, person_id, made_on) values (?, ?, ?, ?)",
                organisation,
                Hash.of(token),
                person,
                LocalDate.now(clock));
        return token;
    }

    Optional<WayOut> find(String token) {
        return sql.first(
                "select w.organisation_id, o.name, w.person_id, exists (select 1 from reminder_refusal f where"
                        + " f.organisation_id = w.organisation_id and f.person_id = w.person_id) as stopped"
                        + " from reminder_way_out w join organisation o on o.id = w.organisation_id"
                        + " where w.token_hash = ?",
                row -> new WayOut(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("stopped")),
                Hash.of(token));
    }

    void stop(WayOut way) {
        sql.change(
                "insert into reminder_refusal (organisation_id, person_id) values (?, ?) on conflict do nothing",
                way.organisation(),
                way.person());
    }

    void resume(WayOut way) {
        sql.change(
                "delete from reminder_refusal where organisation_id = ? and person_id = ?",
                way.organisation(),
                way.person());
    }

    /** Removes those of mails that are long out of date. */
    @Transactional
    void removeOld() {
        sql.change(
                "delete from reminder_way_out where made_on < ?",
                LocalDate.now(clock).minus(KEPT));
    }
}
