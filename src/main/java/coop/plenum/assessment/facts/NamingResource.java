package coop.plenum.assessment.facts;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Section;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names who is asked for the facts of a section. For those who manage the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/facts/people")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LOOK_AFTER_FACTS)
class NamingResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Sheets sheets;
    private final FactOwners owners;
    private final FactsResource facts;
    private final Memberships memberships;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    NamingResource(
            Organisations organisations,
            Assessments assessments,
            Sheets sheets,
            FactOwners owners,
            FactsResource facts,
            Memberships memberships,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.sheets = sheets;
        this.owners = owners;
        this.facts = facts;
        this.memberships = memberships;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** Where a refused form is read again, in another language say. */
    @GET
    public Response show(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        return back(assessments.find(standing, assessment));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object name(
            UUID organisation,
            UUID assessment,
            @FormParam("person") @Nullable String person,
            @FormParam("section") List<String> keys) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = open(standing, assessment);
        List<Section> sections = sections(open, keys);
        Optional<UUID> member = member(standing, person);
        FactsMessages texts = page.texts(FactsMessages.class);
        FormErrors errors = new FormErrors();
        if (member.isEmpty()) errors.add("person", texts.choosePerson());
        if (sections.isEmpty()) errors.add("sections", texts.chooseSections());
        if (!errors.isEmpty()) return page.refused(facts.page(standing, open, errors));
        sections.forEach(s -> owners.name(open, s, member.orElseThrow()));
        flash.say(texts.named());
        return back(open);
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response dismiss(
            UUID organisation,
            UUID assessment,
            @FormParam("person") @Nullable String person,
            @FormParam("section") List<String> keys) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = open(standing, assessment);
        member(standing, person).ifPresent(p -> sections(open, keys).forEach(s -> owners.dismiss(open, s, p)));
        flash.say(page.texts(FactsMessages.class).dismissed());
        return back(open);
    }

    private Assessment open(Standing standing, UUID id) {
        Assessment assessment = assessments.find(standing, id);
        if (assessments.staysOpen(assessment)) return assessment;
        throw Refusal.conflict(page.texts(FactsMessages.class).closed());
    }

    /** The sections ticked one by one, or all that the same people know best. */
    private List<Section> sections(Assessment assessment, List<String> keys) {
        return sheets.journey(assessment).sections().stream()
                .filter(s -> keys.contains(s.key()) || keys.contains(s.answeredBy()))
                .toList();
    }

    private Optional<UUID> member(Standing standing, @Nullable String person) {
        return memberships.in(standing.organisation()).stream()
                .map(m -> m.personId())
                .filter(id -> id.toString().equals(person))
                .findFirst();
    }

    private static Response back(Assessment assessment) {
        return Response.seeOther(URI.create(assessment.path() + "/facts")).build();
    }
}
