package coop.plenum.network.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.signin.IdentityMessages;
import coop.plenum.network.Network;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Viewer;
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

/** Inviting organisations by mail, after a look at what would happen to each. For coordinators. */
@Path("/networks/{network}/invitations")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class InvitingOrganisationsResource {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final HeldLists.Tray<Waiting> LISTS =
            new HeldLists.Tray<>("network_list", "network_id", Waiting.class);

    private final Networks networks;
    private final OrganisationInvitations invitations;
    private final HeldLists lists;
    private final InvitingOrganisations inviting;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    InvitingOrganisationsResource(
            Networks networks,
            OrganisationInvitations invitations,
            HeldLists lists,
            InvitingOrganisations inviting,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.invitations = invitations;
        this.lists = lists;
        this.inviting = inviting;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** A list that waits, and the language of its mails. */
    record Waiting(String language, List<ListedOrganisation> organisations) {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitingPage(Network network, OrganisationsForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(Network network, UUID list, List<ListedOrganisation> inviting, List<ListedOrganisation> not)
            implements TemplateInstance {}

    @GET
    @Path("/new")
    public InvitingPage blank(UUID network) {
        return new InvitingPage(mailing(network).network(), new OrganisationsForm(), new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Object read(UUID network, @BeanParam OrganisationsForm form) {
        NetworkStanding standing = mailing(network);
        String text = form.text();
        FormErrors errors = form.errors(text, page.texts(BelongingMessages.class));
        if (!errors.isEmpty()) return page.refused(new InvitingPage(standing.network(), form, errors));
        String language = form.language(page.language()).getLanguage();
        UUID list = lists.hold(LISTS, network, new Waiting(language, inviting.read(standing, text)));
        return to(standing, "/invitations/lists/" + list);
    }

    @GET
    @Path("/lists/{list}")
    public Object preview(UUID network, UUID list) {
        NetworkStanding standing = enter(network);
        var waiting = lists.find(LISTS, network, list);
        if (waiting.isEmpty()) return to(standing, "/invitations/new");
        List<ListedOrganisation> all = waiting.get().organisations();
        return new PreviewPage(
                standing.network(),
                list,
                all.stream().filter(ListedOrganisation::isToInvite).toList(),
                all.stream().filter(o -> !o.isToInvite()).toList());
    }

    @POST
    @Path("/lists/{list}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response send(UUID network, UUID list, UriInfo asked) {
        NetworkStanding standing = mailing(network);
        var waiting = lists.find(LISTS, network, list);
        if (waiting.isPresent() && lists.take(LISTS, network, list)) {
            int sent = inviting.invite(
                    standing.network(),
                    waiting.get().organisations(),
                    Locale.forLanguageTag(waiting.get().language()),
                    settings.address(asked.getBaseUri()));
            flash.say(page.texts(BelongingMessages.class).sent(sent));
        }
        return to(standing, "/organisations");
    }

    @POST
    @Path("/{id}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response again(UUID network, UUID id, UriInfo asked) {
        NetworkStanding standing = mailing(network);
        BelongingMessages texts = page.texts(BelongingMessages.class);
        OrganisationInvitations.Invitation invitation =
                invitations.find(standing, id).orElseThrow(NotFoundException::new);
        String token = invitations
                .renew(invitation, PAUSE)
                .orElseThrow(() -> Refusal.tooOften(texts.justSent((int) PAUSE.toMinutes())));
        inviting.again(standing.network(), invitation, token, settings.address(asked.getBaseUri()));
        flash.say(texts.sent(1));
        return to(standing, "/organisations");
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID network, UUID id) {
        NetworkStanding standing = enter(network);
        if (!invitations.take(network, id)) throw new NotFoundException();
        flash.say(page.texts(BelongingMessages.class).withdrawn());
        return to(standing, "/organisations");
    }

    /** The same as entering, where mails can be sent. */
    private NetworkStanding mailing(UUID network) {
        NetworkStanding standing = enter(network);
        if (!settings.mayMail())
            throw Refusal.conflict(page.texts(IdentityMessages.class).noMail());
        return standing;
    }

    private NetworkStanding enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network);
    }

    private static Response to(NetworkStanding standing, String rest) {
        return Response.seeOther(URI.create(standing.network().path() + rest)).build();
    }
}
