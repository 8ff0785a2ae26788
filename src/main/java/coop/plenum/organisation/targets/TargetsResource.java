package coop.plenum.organisation.targets;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.organisation.targets.ProposedTargets.Proposal;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The levels that an organisation wants to reach. For its stewards. */
@Path("/organisations/{organisation}/targets")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SET_TARGETS)
class TargetsResource {
    private final Organisations organisations;
    private final Targets targets;
    private final Levels levels;
    private final ProposedTargets proposed;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    TargetsResource(
            Organisations organisations,
            Targets targets,
            Levels levels,
            ProposedTargets proposed,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.targets = targets;
        this.levels = levels;
        this.proposed = proposed;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TargetsPage(Organisation organisation, List<Levels.Choice> choices, List<Proposed> proposals)
            implements TemplateInstance {}

    /** What one network proposes, with the levels that it leaves open left out. */
    record Proposed(UUID by, String name, List<Levels.Choice> choices) {}

    @GET
    public TargetsPage show(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Map<String, Integer> own = targets.of(standing);
        return new TargetsPage(
                standing.organisation(),
                levels.choices(own),
                proposed.to(standing).stream()
                        .filter(p -> !own.entrySet().containsAll(p.levels().entrySet()))
                        .map(this::proposed)
                        .toList());
    }

    private Proposed proposed(Proposal proposal) {
        List<Levels.Choice> choices = levels.choices(proposal.levels()).stream()
                .filter(c -> c.level() > 0)
                .toList();
        return new Proposed(proposal.by(), proposal.name(), choices);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response set(UUID organisation, MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        return kept(
                standing, levels.typed(typed), page.texts(TargetsMessages.class).saved());
    }

    /** Takes what a network proposes; what it leaves open stays as it is. */
    @POST
    @Path("/proposed/{network}")
    @Transactional
    public Response take(UUID organisation, UUID network) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Proposal proposal = proposed.to(standing).stream()
                .filter(p -> p.by().equals(network))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Map<String, Integer> wanted = new LinkedHashMap<>(targets.of(standing));
        wanted.putAll(proposal.levels());
        return kept(standing, wanted, page.texts(TargetsMessages.class).taken(proposal.name()));
    }

    private Response kept(Standing standing, Map<String, Integer> wanted, String said) {
        UUID organisation = standing.organisation().id();
        targets.set(standing, wanted);
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.TARGETS_SET));
        flash.say(said);
        return Response.seeOther(URI.create("/organisations/" + organisation + "/targets"))
                .build();
    }
}
