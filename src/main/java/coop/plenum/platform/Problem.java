package coop.plenum.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An error of the API, as RFC 9457 says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, @Nullable String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Whether this request is answered with a problem when it fails, not with a page. */
    public static boolean wantedBy(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.path().startsWith("/api/") || (accept != null && accept.startsWith(MediaType.APPLICATION_JSON));
    }

    /** A problem without a page of its own: the title says it all. */
    public static Response response(int status, String title, @Nullable String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail))
                .build();
    }
}
