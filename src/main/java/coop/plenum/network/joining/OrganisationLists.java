package coop.plenum.network.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.network.NetworkStanding;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists that were shown to a coordinator and wait for their yes; kept for an hour. */
@ApplicationScoped
class OrganisationLists {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    OrganisationLists(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** What waits. */
    record Waiting(String language, List<ListedOrganisation> organisations) {}

    UUID keep(NetworkStanding standing, Waiting waiting) {
        UUID id = Ids.next(clock);
        Instant now = clock.instant();
        sql.change(
                "delete from network_list where network_id = ? and expires_at < ?",
                standing.network().id(),
                now);
        sql.change(
                "insert into network_list (network_id, id, document, expires_at) values (?, ?, cast(? as jsonb), ?)",
                standing.network().id(),
                id,
                written(waiting),
                now.plus(KEPT));
        return id;
    }

    Optional<Waiting> find(NetworkStanding standing, UUID id) {
        return sql.first(
                        "select document from network_list where network_id = ? and id = ? and expires_at > ?",
                        row -> row.getString(1),
                        standing.network().id(),
                        id,
                        clock.instant())
                .map(this::read);
    }

    /** Takes it away; false where it was taken before, so that nobody is invited twice by two presses. */
    boolean take(NetworkStanding standing, UUID id) {
        return sql.change(
                        "delete from network_list where network_id = ? and id = ?",
                        standing.network().id(),
                        id)
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
