package coop.plenum.assessment.facts;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.FormErrors;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The facts of an assessment: who is asked for them, and how far they are. For those who manage the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/facts")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LOOK_AFTER_FACTS)
class FactsResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Sheets sheets;
    private final FactOwners owners;
    private final Facts facts;
    private final Memberships memberships;
    private final People people;
    private final Visitor visitor;

    FactsResource(
            Organisations organisations,
            Assessments assessments,
            Sheets sheets,
            FactOwners owners,
            Facts facts,
            Memberships memberships,
            People people,
            Visitor visitor) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.sheets = sheets;
        this.owners = owners;
        this.facts = facts;
        this.memberships = memberships;
        this.people = people;
        this.visitor = visitor;
    }

    /** A section with the people who are asked for it; the stewards where nobody has been named. */
    record SectionView(Section section, Dimension dimension, List<Person> owners, List<FactState> facts) {
        public long open() {
            return count(FactState.Stage.OPEN);
        }

        public long different() {
            return count(FactState.Stage.DIFFERENT) + count(FactState.Stage.DOUBTED);
        }

        private long count(FactState.Stage stage) {
            return facts.stream().filter(f -> f.stage() == stage).count();
        }
    }

    /** The sections that the same people know best. */
    record Group(String answeredBy, List<SectionView> sections) {
        public int size() {
            return sections.stream().mapToInt(s -> s.facts().size()).sum();
        }
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactsPage(
            Standing standing,
            Assessment assessment,
            List<Group> groups,
            List<Person> members,
            long open,
            long agreed,
            long different,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Object show(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        if (!shown.isOpen()) return Response.seeOther(URI.create(shown.path())).build();
        return page(standing, shown, new FormErrors());
    }

    FactsPage page(Standing standing, Assessment assessment, FormErrors errors) {
        List<Person> members =
                people
                        .byIds(memberships.in(standing.organisation()).stream()
                                .map(Membership::personId)
                                .toList())
                        .stream()
                        .sorted(Comparator.comparing(p -> p.name().toLowerCase(Locale.ROOT)))
                        .toList();
        List<SectionView> sections = sections(assessment, members);
        List<FactState> all = sections.stream().flatMap(s -> s.facts().stream()).toList();
        return new FactsPage(
                standing,
                assessment,
                groups(sections),
                members,
                sections.stream().mapToLong(SectionView::open).sum(),
                all.stream().filter(f -> f.stage() == FactState.Stage.GIVEN).count(),
                sections.stream().mapToLong(SectionView::different).sum(),
                errors);
    }

    private static List<Group> groups(List<SectionView> sections) {
        return sections.stream()
                .collect(Collectors.groupingBy(s -> s.section().answeredBy(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .toList();
    }

    private List<SectionView> sections(Assessment assessment, List<Person> members) {
        Journey journey = sheets.journey(assessment);
        Map<Section, Set<UUID>> named = owners.in(assessment);
        return journey.sections().stream()
                .map(s -> new SectionView(
                        s,
                        journey.questionnaire().dimension(s.dimension()).orElseThrow(),
                        members.stream()
                                .filter(p -> named.getOrDefault(s, Set.of()).contains(p.id()))
                                .toList(),
                        facts.of(assessment, journey.facts(s))))
                .toList();
    }
}
