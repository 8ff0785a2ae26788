package coop.plenum.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lists that were read and shown, and wait for the yes of whoever brought them; held for an hour. */
@ApplicationScoped
public class HeldLists {
    private static final Duration HELD = Duration.ofHours(1);

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    HeldLists(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Where lists of one kind are held: a table, and its column for whose they are. Written in code, never typed. */
    public record Tray<T>(String table, String owner, Class<T> kind) {}

    public <T> UUID hold(Tray<T> tray, UUID owner, T list) {
        UUID id = Ids.next(clock);
        Instant now = clock.instant();
        sql.change("delete from " + tray.table() + " where " + tray.owner() + " = ? and expires_at < ?", owner, now);
        sql.change(
                "insert into " + tray.table() + " (" + tray.owner()
                        + ", id, document, expires_at) values (?, ?, cast(? as jsonb), ?)",
                owner,
                id,
                written(list),
                now.plus(HELD));
        return id;
    }

    public <T> Optional<T> find(Tray<T> tray, UUID owner, UUID id) {
        return sql.first(
                        "select document from " + tray.table() + " where " + tray.owner()
                                + " = ? and id = ? and expires_at > ?",
                        row -> row.getString(1),
                        owner,
                        id,
                        clock.instant())
                .map(document -> read(document, tray.kind()));
    }

    /** Takes it away; false where it was taken before, so that two presses do nothing twice. */
    public boolean take(Tray<?> tray, UUID owner, UUID id) {
        return sql.change("delete from " + tray.table() + " where " + tray.owner() + " = ? and id = ?", owner, id) > 0;
    }

    private String written(Object list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String document, Class<T> kind) {
        try {
            return json.readValue(document, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
