package coop.plenum.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The start page. Open to all. */
@Path("/")
@PermitAll
class HomeResource {
    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage() implements TemplateInstance {}

    @GET
    public StartPage start() {
        return new StartPage();
    }
}
