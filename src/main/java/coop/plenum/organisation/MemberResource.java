package coop.plenum.organisation;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of an organisation. For its stewards and administrators. */
@Path("/organisations/{organisation}/members")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_MEMBERS)
class MemberResource {
    private final Organisations organisations;
    private final Memberships memberships;
    private final People people;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Invited invited;

    MemberResource(
            Organisations organisations,
            Memberships memberships,
            People people,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit,
            Invited invited) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.invited = invited;
    }

    /** One row of the list. */
    record Member(UUID id, String name, String address, RoleGroup roleGroup, boolean steward) {}

    @CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MembersPage(
            Organisation organisation,
            List<Member> members,
            List<Invited.Row> invited,
            MemberForm form,
            FormErrors errors,
            List<RoleGroup> groups)
            implements TemplateInstance {}

    @GET
    public MembersPage list(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        return page(standing.organisation(), new MemberForm(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object add(UUID organisation, @BeanParam MemberForm form) {
        Organisation joined =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        OrganisationMessages texts = page.texts(OrganisationMessages.class);
        FormErrors errors = form.errors(texts);
        if (errors.isEmpty() && !form.address().isEmpty() && isMember(joined, form.address()))
            errors.add("address", texts.alreadyMember());
        if (!errors.isEmpty()) return page.refused(page(joined, form, errors));
        Person person = form.address().isEmpty()
                ? people.withoutAddress(form.name())
                : people.known(form.address(), form.name());
        people.flush();
        memberships.join(new Membership.Joining(joined.id(), person.id(), form.roleGroup(), form.role()));
        audit.note(Audit.Entry.of(joined.id(), visitor.required(), Deed.MEMBER_ADDED)
                .concerning(person.id())
                .about(form.roleGroup().key()));
        flash.say(texts.memberAdded(person.name()));
        return back(organisation);
    }

    private boolean isMember(Organisation organisation, String address) {
        return people.byAddress(address)
                .flatMap(p -> memberships.of(organisation.id(), p.id()))
                .isPresent();
    }

    private MembersPage page(Organisation organisation, MemberForm form, FormErrors errors) {
        List<Membership> all = memberships.in(organisation);
        Map<UUID, Person> persons = people
                .byIds(all.stream().map(Membership::personId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Member> members = all.stream()
                .flatMap(m -> java.util.stream.Stream.ofNullable(persons.get(m.personId()))
                        .map(p -> new Member(
                                m.id(),
                                p.name(),
                                p.address() == null ? "" : p.address(),
                                m.roleGroup(),
                                m.isSteward())))
                .sorted(Comparator.comparing(m -> m.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return new MembersPage(
                organisation, members, invited.in(organisation), form, errors, List.of(RoleGroup.values()));
    }

    private static Response back(UUID organisation) {
        return Response.seeOther(URI.create("/organisations/" + organisation + "/members"))
                .build();
    }
}
