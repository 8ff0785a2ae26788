package coop.plenum.plan;

import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for actions; each takes the standing. */
@ApplicationScoped
class Actions {
    private static final String SELECT =
            "select a.id, a.pattern, a.assessment_id, a.step, a.person_id, p.name, a.due_on,"
                    + " a.status, a.note, a.created_at, a.done_at, a.revision from action a"
                    + " left join person p on p.id = a.person_id where a.organisation_id = ? ";

    private final Sql sql;
    private final Clock clock;

    Actions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is due first comes first; what has no day comes last. */
    List<Action> of(Standing standing) {
        return sql.rows(SELECT + "order by a.due_on nulls last, a.created_at, a.id", Actions::read, id(standing));
    }

    /** An organisation that adopted a pattern, and how far it is. */
    record Adopted(UUID organisation, String organisationName, Action.Status status) {}

    /** Where the viewer is a member and this pattern was adopted, and not dropped since. */
    List<Adopted> ofMember(Viewer viewer, String pattern) {
        return sql.rows(
                "select o.id, o.name, a.status from membership m join action a on a.organisation_id = m.organisation_id"
                        + " join organisation o on o.id = m.organisation_id"
                        + " where m.person_id = ? and a.pattern = ? and a.status <> 'DROPPED'"
                        + " order by lower(o.name), o.id, a.created_at",
                r -> new Adopted(r.getObject(1, UUID.class), r.getString(2), Action.Status.valueOf(r.getString(3))),
                viewer.person(),
                pattern);
    }

    Optional<Action> find(Standing standing, UUID action) {
        return sql.first(SELECT + "and a.id = ?", Actions::read, id(standing), action);
    }

    /** Adopts a practice. */
    UUID add(Standing standing, String pattern, @Nullable UUID assessment, ActionForm.Wanted wanted) {
        UUID action = Ids.next(clock);
        sql.change(
                "insert into action (organisation_id, id, pattern, assessment_id, step, person_id, due_on, status, note,"
                        + " created_at, done_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id(standing),
                action,
                pattern,
                assessment,
                wanted.step(),
                wanted.owner(),
                wanted.dueOn(),
                wanted.status().name(),
                wanted.note(),
                clock.instant(),
                doneAt(wanted));
        return action;
    }

    /** False where somebody else changed or removed it since this revision. */
    boolean change(Standing standing, Action action, int revision, ActionForm.Wanted wanted) {
        Instant done =
                action.status() == Action.Status.DONE && action.doneAt() != null ? action.doneAt() : clock.instant();
        return sql.change(
                        "update action set step = ?, person_id = ?, due_on = ?, status = ?, note = ?, done_at = ?,"
                                + " revision = revision + 1 where organisation_id = ? and id = ? and revision = ?",
                        wanted.step(),
                        wanted.owner(),
                        wanted.dueOn(),
                        wanted.status().name(),
                        wanted.note(),
                        wanted.status() == Action.Status.DONE ? done : null,
                        id(standing),
                        action.id(),
                        revision)
                == 1;
    }

    boolean remove(Standing standing, UUID action) {
        return sql.change("delete from action where organisation_id = ? and id = ?", id(standing), action) == 1;
    }

    private @Nullable Instant doneAt(ActionForm.Wanted wanted) {
        return wanted.status() == Action.Status.DONE ? clock.instant() : null;
    }

    private static UUID id(Standing standing) {
        return standing.organisation().id();
    }

    private static Action read(ResultSet row) throws SQLException {
        Timestamp done = row.getTimestamp(11);
        return new Action(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, UUID.class),
                Optional.ofNullable(row.getString(6)).orElse(""),
                row.getObject(7, LocalDate.class),
                Action.Status.valueOf(row.getString(8)),
                row.getString(9),
                row.getTimestamp(10).toInstant(),
                done == null ? null : done.toInstant(),
                row.getInt(12));
    }
}
