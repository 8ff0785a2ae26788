package coop.plenum.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Changes the language and comes back to the same place. Open to all. */
@Path("/language")
@PermitAll
class LanguageResource {
    private static final int A_YEAR = 31_536_000;

    @GET
    @Path("/{tag}")
    public Response choose(String tag, @QueryParam("to") @Nullable String to) {
        var language = Languages.of(tag).orElseThrow(NotFoundException::new);
        return Response.seeOther(LocalPath.orHome(to))
                .cookie(new NewCookie.Builder(LanguageChoice.COOKIE)
                        .value(language.getLanguage())
                        .path("/")
                        .maxAge(A_YEAR)
                        .sameSite(NewCookie.SameSite.LAX)
                        .httpOnly(true)
                        .build())
                .build();
    }
}
