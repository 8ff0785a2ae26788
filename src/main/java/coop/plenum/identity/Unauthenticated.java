package coop.plenum.identity;

import coop.plenum.platform.Problem;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads a person who is not signed in to where they can be; tells a program that it must. */
class Unauthenticated {
    private final SignInWay way;

    Unauthenticated(SignInWay way) {
        this.way = way;
    }

    @ServerExceptionMapper
    public Uni<Response> show(UnauthorizedException failure, RoutingContext context, HttpHeaders headers) {
        String accept = String.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT));
        boolean program = context.normalizedPath().startsWith("/api/") || accept.startsWith(MediaType.APPLICATION_JSON);
        if (program) {
            return Uni.createFrom()
                    .item(Problem.response(Response.Status.UNAUTHORIZED.getStatusCode(), "Unauthorized", null));
        }
        if (way.byLink()) return Uni.createFrom().item(toSignIn(context));
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(Unauthenticated::challenge);
    }

    private static Response toSignIn(RoutingContext context) {
        boolean read = context.request().method().name().equals("GET");
        String back = URLEncoder.encode(read ? context.request().uri() : "/", StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/sign-in?to=" + back)).build();
    }

    private static Response challenge(ChallengeData data) {
        Response.ResponseBuilder response = Response.status(data.status);
        data.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }
}
