package coop.plenum.organisation.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Making the link by which people with an account join, and ending it. For stewards and administrators. */
@Path("/organisations/{organisation}/join-link")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_MEMBERS)
class JoinLinkResource {
    private static final Duration VALID = Duration.ofDays(14);
    private static final int MOST = 10_000;

    private final Organisations organisations;
    private final JoinLinks links;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    JoinLinkResource(
            Organisations organisations,
            JoinLinks links,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.links = links;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    /** @param made the address of the link that was just made, shown this once; empty otherwise */
    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinLinkPage(
            Organisation organisation,
            JoinLinks.@Nullable JoinLink link,
            String made,
            String domain,
            String most,
            FormErrors errors,
            long days)
            implements TemplateInstance {}

    @GET
    public JoinLinkPage show(UUID organisation) {
        return page(enter(organisation), "", "", "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object make(
            UUID organisation,
            @FormParam("domain") @Nullable String typedDomain,
            @FormParam("most") @Nullable String typedMost,
            UriInfo uri) {
        Organisation within = enter(organisation);
        JoiningMessages texts = page.texts(JoiningMessages.class);
        String domain = Typed.line(typedDomain).toLowerCase(Locale.ROOT).replaceFirst("^@", "");
        String most = Typed.line(typedMost);
        FormErrors errors = new FormErrors();
        if (!domain.isEmpty() && !domain.matches("[a-z0-9.-]{1,200}\\.[a-z0-9-]{2,63}")) {
            errors.add("domain", texts.domainWrong());
        }
        boolean limit = most.matches("[1-9]\\d{0,4}") && Integer.parseInt(most) <= MOST;
        if (!most.isEmpty() && !limit) errors.add("most", texts.mostWrong(MOST));
        if (!errors.isEmpty()) return page.refused(page(within, "", domain, most, errors));
        OptionalInt limited = most.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(most));
        String token = links.make(within, new JoinLinks.Making(domain, limited, VALID));
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.JOIN_LINK_MADE));
        String address =
                settings.address(uri.getBaseUri()).resolve("/join/" + token).toString();
        // Shown in the answer to the form itself: a redirect would have to keep the token somewhere.
        return page(within, address, "", "", new FormErrors());
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID organisation) {
        if (links.withdraw(enter(organisation))) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.JOIN_LINK_WITHDRAWN));
        }
        flash.say(page.texts(JoiningMessages.class).linkEnded());
        return Response.seeOther(URI.create("/organisations/" + organisation + "/join-link"))
                .build();
    }

    private Organisation enter(UUID organisation) {
        return organisations.enter(Viewer.of(visitor), organisation).organisation();
    }

    private JoinLinkPage page(Organisation organisation, String made, String domain, String most, FormErrors errors) {
        return new JoinLinkPage(
                organisation, links.of(organisation).orElse(null), made, domain, most, errors, VALID.toDays());
    }
}
