package coop.plenum.organisation;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/** Making an organisation read-only, and bringing it back. For its stewards and administrators. */
@Path("/organisations/{organisation}/archiving")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ARCHIVE_ORGANISATION)
class ArchivingResource {
    private final Organisations organisations;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    ArchivingResource(Organisations organisations, Visitor visitor, Page page, Flash flash, Audit audit, Clock clock) {
        this.organisations = organisations;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArchivingPage(Organisation organisation) implements TemplateInstance {}

    @GET
    public ArchivingPage ask(UUID organisation) {
        return new ArchivingPage(
                organisations.enter(Viewer.of(visitor), organisation).organisation());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response archive(UUID organisation) {
        organisations.enter(Viewer.of(visitor), organisation).organisation().archive(clock.instant());
        return noted(
                organisation,
                Deed.ORGANISATION_ARCHIVED,
                page.texts(OrganisationMessages.class).archived());
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response restore(UUID organisation) {
        organisations.enter(Viewer.of(visitor), organisation).organisation().restore();
        return noted(
                organisation,
                Deed.ORGANISATION_RESTORED,
                page.texts(OrganisationMessages.class).restored());
    }

    private Response noted(UUID organisation, Deed deed, String sentence) {
        audit.note(Audit.Entry.of(organisation, visitor.required(), deed));
        flash.say(sentence);
        return Response.seeOther(URI.create("/organisations/" + organisation)).build();
    }
}
