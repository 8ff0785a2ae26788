package coop.plenum.workshop.scene;

import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import coop.plenum.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for arguments; each takes the workshop, which the viewer or the seat was let into. */
@ApplicationScoped
public class Arguments {
    /** Of one seat at one question: enough to say something, too few to flood the screen. */
    private static final int MOST = 5;

    private final Sql sql;
    private final Clock clock;

    Arguments(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Keeps what was said on the question that is up.
     *
     * @param seat from whose phone it comes; none for what the facilitator wrote down
     * @return false where this seat has said enough already
     */
    public boolean add(Workshop workshop, @Nullable UUID seat, String words) {
        String question = workshop.course().point().question();
        int before = sql.first(
                        "select count(*) from workshop_argument where organisation_id = ? and workshop_id = ?"
                                + " and question_id = ? and seat_id = ?",
                        row -> row.getInt(1),
                        workshop.organisation(),
                        workshop.id(),
                        question,
                        seat)
                .orElse(0);
        if (before >= MOST) return false;
        sql.change(
                "insert into workshop_argument (organisation_id, id, workshop_id, question_id, seat_id, words)"
                        + " values (?, ?, ?, ?, ?, ?)",
                workshop.organisation(),
                Ids.next(clock),
                workshop.id(),
                question,
                seat,
                words);
        return true;
    }

    /** In the order in which they came, the hidden ones too. */
    public List<Argument> of(Workshop workshop, String question) {
        return sql.rows(
                "select id, words, hidden from workshop_argument where organisation_id = ? and workshop_id = ?"
                        + " and question_id = ? order by id",
                row -> new Argument(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
                workshop.organisation(),
                workshop.id(),
                question);
    }

    /** Takes one off the screens and out of the record, or puts it back. */
    public void hide(Workshop workshop, UUID argument, boolean hidden) {
        sql.change(
                "update workshop_argument set hidden = ? where organisation_id = ? and workshop_id = ? and id = ?",
                hidden,
                workshop.organisation(),
                workshop.id(),
                argument);
    }
}
