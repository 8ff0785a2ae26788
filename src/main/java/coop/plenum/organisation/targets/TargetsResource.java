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
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Questionnaires;
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
    private static final String A_LEVEL = "[1-4]";

    private final Organisations organisations;
    private final Targets targets;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    TargetsResource(
            Organisations organisations,
            Targets targets,
            Questionnaires questionnaires,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.targets = targets;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TargetsPage(Organisation organisation, List<Choice> choices) implements TemplateInstance {}

    /** A dimension and its wanted level; 0 for none. */
    record Choice(Dimension dimension, int level) {}

    @GET
    public TargetsPage show(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Map<String, Integer> set = targets.of(standing);
        return new TargetsPage(
                standing.organisation(),
                dimensions().values().stream()
                        .map(d -> new Choice(d, set.getOrDefault(d.key(), 0)))
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response set(UUID organisation, MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Map<String, Integer> wanted = new LinkedHashMap<>();
        // The page offers nothing else: what is no level was not chosen there, and counts as none.
        for (String dimension : dimensions().keySet()) {
            String level = typed.getFirst(dimension);
            if (level != null && level.matches(A_LEVEL)) wanted.put(dimension, Integer.parseInt(level));
        }
        targets.set(standing, wanted);
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.TARGETS_SET));
        flash.say(page.texts(TargetsMessages.class).saved());
        return Response.seeOther(URI.create("/organisations/" + organisation + "/targets"))
                .build();
    }

    /** Those of every questionnaire that is offered, each once. */
    private Map<String, Dimension> dimensions() {
        Map<String, Dimension> all = new LinkedHashMap<>();
        questionnaires.onOffer().forEach(q -> q.dimensions().forEach(d -> all.putIfAbsent(d.key(), d)));
        return all;
    }
}
