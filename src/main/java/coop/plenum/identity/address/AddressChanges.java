package coop.plenum.identity.address;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which addresses wait to be confirmed. Each person has one at most: asking again replaces it. */
@ApplicationScoped
public class AddressChanges {
    static final Duration VALID = Duration.ofHours(1);

    private static final String OPEN = " where token_hash = ? and expires_at > ?";

    private final Sql sql;
    private final Clock clock;

    AddressChanges(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who asked for which address. */
    record Change(UUID person, String address) {}

    /** Keeps what was asked for; its token is kept nowhere else. */
    String make(Change change) {
        drop(change.person());
        String token = Ids.token();
        Instant now = clock.instant();
        sql.change(
                "insert into address_change (token_hash, person_id, address, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                Hash.of(token),
                change.person(),
                change.address(),
                now,
                now.plus(VALID));
        return token;
    }

    /** The change of this token as long as it can be confirmed. */
    Optional<Change> open(String token) {
        return sql.first(
                "select person_id, address from address_change" + OPEN,
                row -> new Change(row.getObject("person_id", UUID.class), row.getString("address")),
                Hash.of(token),
                clock.instant());
    }

    /** Takes it out; whether it was there still. Two at once cannot both spend it. */
    boolean spend(String token) {
        return sql.change("delete from address_change" + OPEN, Hash.of(token), clock.instant()) > 0;
    }

    /** Forgets what this person asked for. */
    @Transactional
    public void drop(UUID person) {
        sql.change("delete from address_change where person_id = ?", person);
    }
}
