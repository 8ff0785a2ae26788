package coop.plenum.workshop;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The guide for facilitators: how a session goes, and two plans for it. */
@Path("/workshops/guide")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_PUBLIC_PAGES)
class GuideResource {
    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GuidePage() implements TemplateInstance {}

    @GET
    public GuidePage show() {
        return new GuidePage();
    }
}
