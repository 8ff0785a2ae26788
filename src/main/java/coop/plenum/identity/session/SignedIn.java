package coop.plenum.identity.session;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.platform.LanguageCookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The session of the browser that makes this request. */
@RequestScoped
public class SignedIn {
    private static final Logger LOG = Logger.getLogger(SignedIn.class);

    private final Sessions sessions;
    private final People people;
    private final HttpServerRequest request;

    SignedIn(Sessions sessions, People people, HttpServerRequest request) {
        this.sessions = sessions;
        this.people = people;
        this.request = request;
    }

    /** Opens a session under a new token; the one this browser had is over, so that no planted one survives. */
    public void begin(Sessions.Opening opening) {
        SessionCookie.of(request).ifPresent(sessions::end);
        SessionCookie.set(request, sessions.open(opening), sessions.length(opening));
        LOG.infof("Signed in: person %s%s", opening.person(), opening.only() == null ? "" : ", by a personal link");
        if (LanguageCookie.isIn(request)) return;
        people.byId(opening.person()).flatMap(Person::language).ifPresent(l -> LanguageCookie.set(request, l));
    }

    /** Ends the session of this browser. */
    public void end() {
        LOG.info("Signed out");
        SessionCookie.of(request).ifPresent(sessions::end);
        SessionCookie.clear(request);
    }

    /** Ends every session of this person, this one too. */
    public void endEverywhere(UUID person) {
        LOG.infof("Signed out everywhere: person %s", person);
        sessions.endAll(person);
        SessionCookie.clear(request);
    }

    /** The token to show the provider when signing out there. */
    public Optional<String> idToken() {
        return SessionCookie.of(request).flatMap(sessions::idToken);
    }
}
