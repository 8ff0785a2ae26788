package coop.plenum.network.review;

import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What was said and done in a review, and the facts that were asked for. The caller has let the viewer in. */
@ApplicationScoped
class Talk {
    private final Sql sql;
    private final Clock clock;

    Talk(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What an entry tells. */
    enum Kind {
        COMMENT,
        HAND_IN,
        ASK,
        ACCEPT,
        WITHDRAW;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that was said or done.
     *
     * @param name of a reviewer; empty for the organisation, and for a reviewer who was erased
     * @param dimension empty for the report as a whole
     */
    record Said(Side side, Kind kind, String name, String dimension, String words, int revision, Instant at) {
        public boolean isByReviewer() {
            return side == Side.REVIEWER;
        }
    }

    /**
     * A fact that a reviewer asked for.
     *
     * @param correctedIn the revision in which it was corrected
     * @param settled whether the organisation has answered
     */
    record Asked(String question, String why, Optional<Integer> correctedIn, boolean settled) {
        /** The revision in which it was corrected; 0 where it was not. */
        public int corrected() {
            return correctedIn.orElse(0);
        }
    }

    /** In the order in which it was said. */
    List<Said> of(Review review) {
        return sql.rows(
                "select e.side, e.kind, case when e.side = 'REVIEWER' then coalesce(p.name, '') else '' end, e.dimension,"
                        + " e.words, e.report_revision, e.said_at from review_entry e left join person p on p.id = e.said_by"
                        + " where e.network_id = ? and e.review_id = ? order by e.said_at, e.id",
                row -> new Said(
                        Side.valueOf(row.getString(1)),
                        Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getTimestamp(7).toInstant()),
                review.network(),
                review.id());
    }

    void say(Review review, UUID by, Said said) {
        sql.change(
                "insert into review_entry (network_id, review_id, id, said_by, side, kind, dimension, words, report_revision,"
                        + " said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                review.network(),
                review.id(),
                Ids.next(clock),
                by,
                said.side().name(),
                said.kind().name(),
                said.dimension(),
                said.words(),
                said.revision(),
                clock.instant());
    }

    /** What is to be said now. */
    Said now(Review review, Move move, String dimension, String words) {
        Kind kind = switch (move) {
            case COMMENT, REPLY -> Kind.COMMENT;
            case HAND_IN -> Kind.HAND_IN;
            case ASK -> Kind.ASK;
            case ACCEPT -> Kind.ACCEPT;
            case WITHDRAW -> Kind.WITHDRAW;
        };
        return new Said(move.side(), kind, "", dimension, words, review.revision(), clock.instant());
    }

    List<Asked> asked(Review review) {
        return sql.rows(
                "select question_id, why, corrected_in, settled from asked_fact where network_id = ? and review_id = ?"
                        + " order by asked_at, question_id",
                row -> new Asked(
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getObject(3, Integer.class)),
                        row.getBoolean(4)),
                review.network(),
                review.id());
    }

    /** Asks for a fact, perhaps once more. */
    void ask(Review review, String question, String why) {
        sql.change(
                "insert into asked_fact (network_id, review_id, question_id, why, asked_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (network_id, review_id, question_id) do update set why = excluded.why,"
                        + " asked_at = excluded.asked_at, settled = false, corrected_in = null",
                review.network(),
                review.id(),
                question,
                why,
                clock.instant());
    }

    /** Those that were corrected stand in this revision; all others stay as they are. */
    void settle(Review review, List<String> corrected, int revision) {
        sql.change(
                "update asked_fact set corrected_in = ? where network_id = ? and review_id = ? and not settled"
                        + " and question_id = any (?)",
                revision,
                review.network(),
                review.id(),
                corrected.toArray(String[]::new));
        sql.change(
                "update asked_fact set settled = true where network_id = ? and review_id = ?",
                review.network(),
                review.id());
    }
}
