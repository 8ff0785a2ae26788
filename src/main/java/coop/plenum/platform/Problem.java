package coop.plenum.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An error of the API, as RFC 9457 says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, @Nullable String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem without a page of its own: the title says it all. */
    public static Response response(int status, String title, @Nullable String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail))
                .build();
    }
}
