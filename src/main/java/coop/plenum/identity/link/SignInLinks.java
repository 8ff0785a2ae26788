package coop.plenum.identity.link;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInWay;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** Links that sign somebody in: sent by mail, kept as hashes, good once and for a short while. */
@ApplicationScoped
class SignInLinks {
    static final Duration GOOD_FOR = Duration.ofMinutes(20);

    private final Session database;
    private final People people;
    private final SignInWay way;
    private final Clock clock;

    SignInLinks(Session database, People people, SignInWay way, Clock clock) {
        this.database = database;
        this.people = people;
        this.way = way;
        this.clock = clock;
    }

    /** Whom a spent link signs in and where they wanted to go. */
    record Spent(Person person, String target) {}

    /** The token of a new link; none for an address that nobody here has. */
    Optional<String> issue(String address, String target) {
        boolean known = people.byAddress(address).isPresent() || way.isAdministrator(address);
        if (!known) return Optional.empty();
        String token = Ids.token();
        Instant now = clock.instant();
        database.createNativeMutationQuery("delete from sign_in_link where expires_at < :now")
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeMutationQuery(
                        "insert into sign_in_link (token_hash, address, target, created_at, expires_at)"
                                + " values (:hash, :address, :target, :now, :until)")
                .setParameter("hash", Hash.of(token))
                .setParameter("address", address)
                .setParameter("target", target)
                .setParameter("now", now)
                .setParameter("until", now.plus(GOOD_FOR))
                .executeUpdate();
        return Optional.of(token);
    }

    /** Spends a link; none where it is unknown, has run out or was spent before. */
    Optional<Spent> spend(String token) {
        return database
                .createNativeQuery(
                        "update sign_in_link set spent_at = :now where token_hash = :hash and spent_at is null"
                                + " and expires_at > :now returning address, target",
                        Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("hash", Hash.of(token))
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Spent(owner((String) row[0]), (String) row[1]));
    }

    /** An administrator may be named in the settings before anybody has met them. */
    private Person owner(String address) {
        return people.known(address, address.substring(0, address.indexOf('@')));
    }
}
