package coop.plenum.identity.link;

import coop.plenum.identity.IdentityMessages;
import coop.plenum.identity.SignInWay;
import coop.plenum.identity.Visitor;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;

/** Ends the session of this browser, or of all. With a provider its own sign-out follows. */
@Path("/sign-out")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SignOutResource {
    private static final URI PROVIDER = URI.create("/sign-out/provider");

    private final Sessions sessions;
    private final SignInWay way;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    SignOutResource(Sessions sessions, SignInWay way, Visitor visitor, Page page, Flash flash) {
        this.sessions = sessions;
        this.way = way;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @POST
    @PermitAll
    @Transactional
    public Response here(HttpServerRequest request, HttpServerResponse response) throws SQLException {
        if (!way.byLink()) return Response.seeOther(PROVIDER).build();
        Optional<String> token = SessionCookie.token(request);
        if (token.isPresent()) sessions.end(token.get());
        return done(request, response);
    }

    @POST
    @Path("/everywhere")
    @Authenticated
    @Transactional
    public Response everywhere(HttpServerRequest request, HttpServerResponse response) throws SQLException {
        if (!way.byLink()) return Response.seeOther(PROVIDER).build();
        sessions.endAll(visitor.required());
        return done(request, response);
    }

    private Response done(HttpServerRequest request, HttpServerResponse response) {
        SessionCookie.clear(request, response);
        flash.say(page.texts(IdentityMessages.class).signedOut());
        return Response.seeOther(URI.create("/")).build();
    }
}
