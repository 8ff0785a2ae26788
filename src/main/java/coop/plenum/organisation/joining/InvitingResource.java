package coop.plenum.organisation.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.signin.IdentityMessages;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.HeldLists;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Inviting people by mail, after a look at what would happen to each. For stewards and administrators. */
@Path("/organisations/{organisation}/invitations")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_MEMBERS)
class InvitingResource {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final HeldLists.Tray<Waiting> LISTS =
            new HeldLists.Tray<>("invitation_list", "organisation_id", Waiting.class);

    private final Organisations organisations;
    private final Invitations invitations;
    private final HeldLists lists;
    private final Inviting inviting;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    InvitingResource(
            Organisations organisations,
            Invitations invitations,
            HeldLists lists,
            Inviting inviting,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.lists = lists;
        this.inviting = inviting;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    /** A list that waits, and the language of its mails. */
    record Waiting(String language, List<Listed> people) {}

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitingPage(Organisation organisation, InvitingForm form, FormErrors errors, List<RoleGroup> groups)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(Organisation organisation, UUID list, List<Listed> inviting, List<Listed> not, String language)
            implements TemplateInstance {}

    @GET
    @Path("/new")
    public InvitingPage blank(UUID organisation) {
        return form(mailing(organisation), new InvitingForm(), new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Object read(UUID organisation, @BeanParam InvitingForm form) {
        Organisation within = mailing(organisation);
        String text = form.text();
        FormErrors errors = form.errors(text, page.texts(JoiningMessages.class));
        if (!errors.isEmpty()) return page.refused(form(within, form, errors));
        List<Listed> people = new PeopleList(Inviting.groupWords(), form.roleGroup()).read(text);
        String language = form.language(page.language()).getLanguage();
        UUID list = lists.hold(LISTS, organisation, new Waiting(language, inviting.judged(within, people)));
        return to(organisation, "/invitations/lists/" + list);
    }

    @GET
    @Path("/lists/{list}")
    public Object preview(UUID organisation, UUID list) {
        Organisation within = enter(organisation);
        var waiting = lists.find(LISTS, organisation, list);
        if (waiting.isEmpty()) return to(organisation, "/invitations/new");
        List<Listed> people = waiting.get().people();
        return new PreviewPage(
                within,
                list,
                people.stream().filter(Listed::isToInvite).toList(),
                people.stream().filter(p -> !p.isToInvite()).toList(),
                waiting.get().language());
    }

    @POST
    @Path("/lists/{list}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response send(UUID organisation, UUID list, UriInfo uri) {
        Organisation within = mailing(organisation);
        var waiting = lists.find(LISTS, organisation, list);
        if (waiting.isPresent() && lists.take(LISTS, organisation, list)) {
            int sent = inviting.invite(
                    by(within, uri),
                    waiting.get().people(),
                    Locale.forLanguageTag(waiting.get().language()));
            flash.say(page.texts(JoiningMessages.class).sent(sent));
        }
        return to(organisation, "/members");
    }

    @POST
    @Path("/{id}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response again(UUID organisation, UUID id, UriInfo uri) {
        Organisation within = mailing(organisation);
        JoiningMessages texts = page.texts(JoiningMessages.class);
        Invitations.Invitation invitation = invitations.find(within, id).orElseThrow(NotFoundException::new);
        String token = invitations
                .renew(invitation, PAUSE)
                .orElseThrow(() -> Refusal.tooOften(texts.justSent(PAUSE.toMinutes())));
        inviting.post(by(within, uri), invitation.address(), invitation.name(), token, invitation.language());
        audit.note(
                Audit.Entry.of(organisation, visitor.required(), Deed.INVITED).about("1"));
        flash.say(texts.sent(1));
        return to(organisation, "/members");
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID organisation, UUID id) {
        if (!invitations.withdraw(enter(organisation), id)) throw new NotFoundException();
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.INVITATION_WITHDRAWN));
        flash.say(page.texts(JoiningMessages.class).withdrawn());
        return to(organisation, "/members");
    }

    private Organisation enter(UUID organisation) {
        return organisations.enter(Viewer.of(visitor), organisation).organisation();
    }

    /** The same, where mails can be sent. */
    private Organisation mailing(UUID organisation) {
        Organisation within = enter(organisation);
        if (!settings.mayMail())
            throw Refusal.conflict(page.texts(IdentityMessages.class).noMail());
        return within;
    }

    private Inviting.By by(Organisation organisation, UriInfo uri) {
        return new Inviting.By(organisation, visitor.required(), page.name(), settings.address(uri.getBaseUri()));
    }

    private static InvitingPage form(Organisation organisation, InvitingForm form, FormErrors errors) {
        return new InvitingPage(organisation, form, errors, List.of(RoleGroup.values()));
    }

    private static Response to(UUID organisation, String rest) {
        return Response.seeOther(URI.create("/organisations/" + organisation + rest))
                .build();
    }
}
