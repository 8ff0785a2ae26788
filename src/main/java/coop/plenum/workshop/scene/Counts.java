package coop.plenum.workshop.scene;

import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Who is here and how many have voted, in one short query: it is asked whenever anything changes. */
@ApplicationScoped
public class Counts {
    /** Whoever was not heard of for longer is not counted as here. */
    public static final Duration PRESENT = Duration.ofSeconds(45);

    private static final String SELECT =
            "select w.revision, w.changes, w.ended_at is not null, (select count(*) from seat s"
                    + " where s.organisation_id = w.organisation_id and s.workshop_id = w.id and (s.seen_at > ? or s.simulated)),"
                    + " (select count(*) from vote v where v.organisation_id = q.organisation_id and v.workshop_id = q.workshop_id"
                    + " and v.question_id = q.question_id"
                    + " and v.round = case when q.step in ('FIRST_VOTE', 'FIRST_SHOWN') then 1 else 2 end)"
                    + " from workshop w join workshop_question q on q.organisation_id = w.organisation_id"
                    + " and q.workshop_id = w.id and q.place = w.place where w.organisation_id = ? and w.id = ?";

    private final Sql sql;
    private final Clock clock;

    Counts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What every screen is told when something changes: enough to show counts at once, and to know whether the rest must
     * be fetched again.
     *
     * @param state stays the same as long as nothing but the counts changed
     * @param here seats that were heard of lately
     * @param voted phones that have voted in the present round
     */
    public record Count(String state, int here, int voted) {
        static final Count NONE = new Count("", 0, 0);

        /** As it is sent: JSON of plain values. */
        public String json() {
            return "{\"state\":\"" + state + "\",\"here\":" + here + ",\"voted\":" + voted + "}";
        }
    }

    /** Of this workshop; empty where it was removed. */
    @Transactional
    public Optional<Count> find(UUID organisation, UUID workshop) {
        return sql.first(
                SELECT,
                row -> new Count(
                        row.getInt(1) + "." + row.getInt(2) + (row.getBoolean(3) ? ".ended" : ""),
                        row.getInt(4),
                        row.getInt(5)),
                clock.instant().minus(PRESENT),
                organisation,
                workshop);
    }

    Count of(UUID organisation, UUID workshop) {
        return find(organisation, workshop).orElse(Count.NONE);
    }
}
