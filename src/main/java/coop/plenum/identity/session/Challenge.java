package coop.plenum.identity.session;

import coop.plenum.platform.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What somebody is told who must sign in first: pages lead to the sign-in, the API answers a problem. */
class Challenge {
    private static final int UNAUTHORIZED = 401;

    private final SessionMechanism mechanism;

    Challenge(SessionMechanism mechanism) {
        this.mechanism = mechanism;
    }

    @ServerExceptionMapper
    public Uni<Response> unknown(UnauthorizedException failure, RoutingContext context) {
        return mechanism.getChallenge(context).map(Challenge::response);
    }

    @ServerExceptionMapper
    public Uni<Response> refused(AuthenticationFailedException failure, RoutingContext context) {
        return mechanism.getChallenge(context).map(Challenge::response);
    }

    private static Response response(ChallengeData challenge) {
        Response body = challenge.status == UNAUTHORIZED
                ? Problem.response(UNAUTHORIZED, Response.Status.UNAUTHORIZED.getReasonPhrase(), null)
                : Response.status(challenge.status).build();
        Response.ResponseBuilder answer = Response.fromResponse(body);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }
}
