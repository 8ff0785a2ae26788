package coop.plenum.identity.link;

import coop.plenum.identity.Person;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/** Begins a session in this browser, in place of the one it had. */
@RequestScoped
public class SigningIn {
    private final Sessions sessions;
    private final Session database;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    SigningIn(Sessions sessions, Session database, HttpServerRequest request, HttpServerResponse response) {
        this.sessions = sessions;
        this.database = database;
        this.request = request;
        this.response = response;
    }

    /** In the caller's transaction. */
    public void signIn(Person person) throws SQLException {
        Optional<String> before = SessionCookie.token(request);
        if (before.isPresent()) sessions.end(before.get());
        // The person may be new in this transaction, and the session is written past the object store.
        database.flush();
        SessionCookie.set(request, response, sessions.begin(person));
    }
}
