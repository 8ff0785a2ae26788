package coop.plenum.organisation;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** What one member is in the organisation, and taking them out. For its stewards and administrators. */
@Path("/organisations/{organisation}/members/{id: [0-9a-f-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_MEMBERS)
class MembershipResource {
    private final Organisations organisations;
    private final Memberships memberships;
    private final People people;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    MembershipResource(
            Organisations organisations,
            Memberships memberships,
            People people,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MemberPage(Organisation organisation, Membership membership, Person person, List<RoleGroup> groups)
            implements TemplateInstance {}

    @GET
    public MemberPage show(UUID organisation, UUID id) {
        Organisation shown =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        Membership membership = find(shown, id);
        Person person = people.byId(membership.personId()).orElseThrow(NotFoundException::new);
        return new MemberPage(shown, membership, person, List.of(RoleGroup.values()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(UUID organisation, UUID id, @BeanParam MemberForm form) {
        Organisation within =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        Membership changed = find(within, id);
        if (form.role() == Role.MEMBER) refuseForTheLastSteward(changed);
        changed.becomes(form.roleGroup(), form.role());
        audit.note(Audit.Entry.of(within.id(), visitor.required(), Deed.MEMBER_CHANGED)
                .concerning(changed.personId())
                .about(form.roleGroup().key() + (form.isSteward() ? ", steward" : "")));
        flash.say(page.texts(OrganisationMessages.class).memberChanged());
        return back(organisation);
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response remove(UUID organisation, UUID id) {
        Organisation left =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        Membership leaving = find(left, id);
        refuseForTheLastSteward(leaving);
        if (memberships.remove(leaving)) {
            audit.note(Audit.Entry.of(left.id(), visitor.required(), Deed.MEMBER_REMOVED)
                    .concerning(leaving.personId()));
        }
        flash.say(page.texts(OrganisationMessages.class).memberRemoved());
        return back(organisation);
    }

    private void refuseForTheLastSteward(Membership membership) {
        if (memberships.isLastSteward(membership)) {
            throw Refusal.conflict(page.texts(OrganisationMessages.class).lastSteward());
        }
    }

    private Membership find(Organisation organisation, UUID id) {
        return memberships.find(organisation, id).orElseThrow(NotFoundException::new);
    }

    private static Response back(UUID organisation) {
        return Response.seeOther(URI.create("/organisations/" + organisation + "/members"))
                .build();
    }
}
