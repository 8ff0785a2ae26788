package coop.plenum.assessment.answering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps what was typed after a session had run out until the same person has signed in again: encrypted with a key that
 * only the browser holds, for an hour.
 */
@RequestScoped
class Parking {
    private static final String COOKIE = "plenum-parked";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LARGEST = 200_000;
    /** Strangers may come here, so the place is limited. */
    private static final long MOST = 5_000;

    private final Session database;
    private final ObjectMapper json;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Clock clock;

    Parking(Session database, ObjectMapper json, HttpServerRequest request, HttpServerResponse response, Clock clock) {
        this.database = database;
        this.json = json;
        this.request = request;
        this.response = response;
        this.clock = clock;
    }

    /** A form on its way into an assessment, with the mark of the person it was shown to. */
    record Parked(String mark, UUID assessment, Map<String, List<String>> form) {}

    /** Keeps it and leaves its key in the browser; whether there was room. */
    boolean park(Parked parked) {
        Instant now = clock.instant();
        database.createNativeMutationQuery("delete from parked_answers where expires_at < :now")
                .setParameter("now", now)
                .executeUpdate();
        long used = database.createNativeQuery("select count(*) from parked_answers", Long.class)
                .getSingleResult();
        String document = write(parked);
        if (parked.mark().isEmpty() || document.length() > LARGEST || used >= MOST) return false;
        String token = Ids.token();
        database.createNativeMutationQuery("insert into parked_answers (token_hash, sealed, expires_at)"
                        + " values (:hash, :sealed, :until)")
                .setParameter("hash", Hash.of(token))
                .setParameter("sealed", Seal.close(token, document))
                .setParameter("until", now.plus(KEPT))
                .executeUpdate();
        response.addCookie(cookie(token, KEPT.toSeconds()));
        return true;
    }

    /** Takes it out again, for the person whose mark it carries; anybody else's is left to run out. */
    Optional<Parked> take(String mark) {
        Cookie key = request.getCookie(COOKIE);
        if (key == null || key.getValue().isEmpty()) return Optional.empty();
        Optional<Parked> parked = database.createNativeQuery(
                        "select sealed from parked_answers where token_hash = :hash and expires_at >= :now",
                        byte[].class)
                .setParameter("hash", Hash.of(key.getValue()))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .flatMap(row -> Seal.open(key.getValue(), row))
                .map(this::read)
                .filter(p -> p.mark().equals(mark));
        if (parked.isPresent()) {
            database.createNativeMutationQuery("delete from parked_answers where token_hash = :hash")
                    .setParameter("hash", Hash.of(key.getValue()))
                    .executeUpdate();
            response.addCookie(cookie("", 0));
        }
        return parked;
    }

    private static Cookie cookie(String value, long seconds) {
        return Cookie.cookie(COOKIE, value).setMaxAge(seconds);
    }

    private String write(Parked parked) {
        try {
            return json.writeValueAsString(parked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Parked read(String document) {
        try {
            return json.readValue(document, Parked.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
