package coop.plenum.identity.signin;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.LocalPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** The sign-in links that were mailed. Each opens one session, once, within twenty minutes. */
@ApplicationScoped
class Links {
    static final Duration VALID = Duration.ofMinutes(20);

    private static final String OPEN = " token_hash = :hash and spent_at is null and expires_at > :now";

    private final Session database;
    private final Clock clock;

    Links(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whose link it is and where it leads. */
    record Link(String address, URI target) {}

    private record Row(String address, String target) {
        Link link() {
            return new Link(address, LocalPath.orHome(target));
        }
    }

    /** A new link; its token is kept nowhere else. */
    @Transactional
    String make(Link link) {
        String token = Ids.token();
        Instant now = clock.instant();
        database.createNativeMutationQuery("insert into sign_in_link (token_hash, address, target, created_at,"
                        + " expires_at) values (:hash, :address, :target, :now, :until)")
                .setParameter("hash", Hash.of(token))
                .setParameter("address", link.address())
                .setParameter("target", link.target().toString())
                .setParameter("now", now)
                .setParameter("until", now.plus(VALID))
                .executeUpdate();
        return token;
    }

    /** The link of this token as long as it can be spent. */
    Optional<Link> open(String token) {
        return first("select address, target from sign_in_link where" + OPEN, token);
    }

    /** Spends the link of this token; empty where it was spent before or has run out. Two at once cannot both spend it. */
    @Transactional
    Optional<Link> spend(String token) {
        return first("update sign_in_link set spent_at = :now where" + OPEN + " returning address, target", token);
    }

    /** Where a link would have led, as long as it is remembered, for whoever must ask for a new one. */
    Optional<String> target(String token) {
        return database.createNativeQuery("select target from sign_in_link where token_hash = :hash", String.class)
                .setParameter("hash", Hash.of(token))
                .getResultStream()
                .findFirst();
    }

    private Optional<Link> first(String sql, String token) {
        return database.createNativeQuery(sql, Row.class)
                .setParameter("hash", Hash.of(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(Row::link);
    }
}
