package coop.plenum.platform;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Changes the language and comes back to the same place. Open to all. */
@Path("/language")
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class LanguageResource {
    private final Event<LanguageChosen> chosen;
    private final HttpServerRequest request;

    LanguageResource(Event<LanguageChosen> chosen, HttpServerRequest request) {
        this.chosen = chosen;
        this.request = request;
    }

    @GET
    @Path("/{tag}")
    public Response choose(String tag, @QueryParam("to") @Nullable String to) {
        Locale language = Languages.of(tag).orElseThrow(NotFoundException::new);
        LanguageCookie.set(request, language);
        chosen.fire(new LanguageChosen(language));
        return Response.seeOther(LocalPath.orHome(to)).build();
    }
}
