package coop.plenum.organisation;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
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
import java.util.UUID;

/** Leaving an organisation by oneself. For its members. */
@Path("/organisations/{organisation}/leaving")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LEAVE_ORGANISATION)
class LeavingResource {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    LeavingResource(
            Organisations organisations,
            Memberships memberships,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LeavingPage(Organisation organisation, boolean lastSteward) implements TemplateInstance {}

    @GET
    public LeavingPage ask(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        boolean last = standing.membership().filter(memberships::isLastSteward).isPresent();
        return new LeavingPage(standing.organisation(), last);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response leave(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        OrganisationMessages texts = page.texts(OrganisationMessages.class);
        Membership leaving = standing.membership().orElseThrow();
        if (memberships.isLastSteward(leaving)) throw Refusal.conflict(texts.lastStewardLeaves());
        if (memberships.remove(leaving)) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.MEMBER_LEFT)
                    .concerning(leaving.personId()));
        }
        flash.say(texts.left(standing.organisation().name()));
        return Response.seeOther(URI.create("/")).build();
    }
}
