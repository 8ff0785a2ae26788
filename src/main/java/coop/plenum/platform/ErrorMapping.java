package coop.plenum.platform;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into the error page or, for the API, a problem. Says nothing that helps an intruder. */
class ErrorMapping {
    private static final Logger LOG = Logger.getLogger(ErrorMapping.class);
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "20";

    private final Clock clock;
    private final SecurityIdentity identity;

    ErrorMapping(Clock clock, SecurityIdentity identity) {
        this.clock = clock;
        this.identity = identity;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal, HttpServerRequest request) {
        return page(request, new ErrorPage(refusal.getResponse().getStatus(), refusal.sentence(), null));
    }

    @ServerExceptionMapper
    public Response failed(WebApplicationException failure, HttpServerRequest request) {
        Response given = failure.getResponse();
        if (given.hasEntity() || given.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) return given;
        Response page = page(request, new ErrorPage(given.getStatus(), null, null));
        String again = given.getHeaderString(HttpHeaders.RETRY_AFTER);
        return again == null
                ? page
                : Response.fromResponse(page)
                        .header(HttpHeaders.RETRY_AFTER, again)
                        .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, HttpServerRequest request, SimpleResourceInfo asked) {
        // The address may hold a token; the principal is an id.
        LOG.infof(
                "Refused to person %s: %s.%s",
                identity.getPrincipal().getName(), asked.getResourceClass().getSimpleName(), asked.getMethodName());
        return page(request, new ErrorPage(Response.Status.FORBIDDEN.getStatusCode(), null, null));
    }

    @ServerExceptionMapper
    public Response broken(Throwable failure, HttpServerRequest request) {
        if (DatabaseAway.isCauseOf(failure)) {
            LOG.warnf("The database is away: %s", failure.getMessage());
            return Response.fromResponse(page(request, new ErrorPage(UNAVAILABLE, null, null)))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        if (TooLarge.isCauseOf(failure)) {
            return page(request, new ErrorPage(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), null, null));
        }
        String reference = Ids.next(clock).toString();
        LOG.errorf(failure, "Request failed, reference %s", reference);
        return page(request, new ErrorPage(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), null, reference));
    }

    private static Response page(HttpServerRequest request, ErrorPage page) {
        if (Problem.wantedBy(request)) {
            Response.@Nullable Status status = Response.Status.fromStatusCode(page.status());
            String title = status == null ? "Too Many Requests" : status.getReasonPhrase();
            return Problem.response(page.status(), title, page.sentence());
        }
        return Response.status(page.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
