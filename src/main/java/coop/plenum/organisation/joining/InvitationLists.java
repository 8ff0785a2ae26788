package coop.plenum.organisation.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.organisation.Organisation;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists that were shown to a steward and wait for their yes; kept for an hour. */
@ApplicationScoped
class InvitationLists {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    InvitationLists(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** What waits. */
    record Waiting(String language, List<Listed> people) {}

    UUID keep(Organisation organisation, Waiting waiting) {
        UUID id = Ids.next(clock);
        Instant now = clock.instant();
        sql.change("delete from invitation_list where organisation_id = ? and expires_at < ?", organisation.id(), now);
        sql.change(
                "insert into invitation_list (organisation_id, id, document, expires_at)"
                        + " values (?, ?, cast(? as jsonb), ?)",
                organisation.id(),
                id,
                written(waiting),
                now.plus(KEPT));
        return id;
    }

    Optional<Waiting> find(Organisation organisation, UUID id) {
        return sql.first(
                        "select document from invitation_list where organisation_id = ? and id = ? and expires_at > ?",
                        row -> row.getString(1),
                        organisation.id(),
                        id,
                        clock.instant())
                .map(this::read);
    }

    /** Takes it away; false where it was taken before, so that nobody is invited twice by two presses. */
    boolean take(Organisation organisation, UUID id) {
        return sql.change("delete from invitation_list where organisation_id = ? and id = ?", organisation.id(), id)
                > 0;
    }

    private String written(Waiting waiting) {
        try {
            return json.writeValueAsString(waiting);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Waiting read(String document) {
        try {
            return json.readValue(document, Waiting.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
