package coop.plenum.home;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.network.review.Reviews;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.Workshops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The start page: what Plenum is, or what waits for the person who is signed in. Open to all. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_PUBLIC_PAGES)
class HomeResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final Workshops workshops;
    private final Networks networks;
    private final Reviews reviews;
    private final Visitor visitor;

    HomeResource(
            Organisations organisations,
            Assessments assessments,
            Questionnaires questionnaires,
            Workshops workshops,
            Networks networks,
            Reviews reviews,
            Visitor visitor) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.workshops = workshops;
        this.networks = networks;
        this.reviews = reviews;
        this.visitor = visitor;
    }

    /** An open assessment that waits for this person. */
    record Waiting(Assessment assessment, Questionnaire questionnaire, String organisation) {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyPage(
            List<Waiting> waiting,
            List<Workshop> led,
            List<Organisation> organisations,
            List<Network> networks,
            boolean mayFound,
            boolean reviewing)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrivacyPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessibilityPage() implements TemplateInstance {}

    @GET
    public Object start() {
        if (visitor.person().isEmpty()) return new StartPage();
        // Whoever came by a personal link sees nothing of what else that person belongs to: the link may have been
        // passed on.
        if (visitor.only().isPresent()) return onlyAssessment();
        Viewer viewer = Viewer.of(visitor);
        List<Organisation> own = organisations.of(viewer);
        List<Waiting> waiting = assessments.openFor(viewer).stream()
                .flatMap(a -> own.stream()
                        .filter(o -> o.id().equals(a.organisationId()))
                        .map(o -> new Waiting(a, questionnaires.version(a.questionnaire()), o.name())))
                .toList();
        return new MyPage(
                waiting,
                workshops.ledBy(viewer.person()),
                own,
                networks.of(viewer),
                viewer.administrator(),
                reviews.isReviewer(viewer));
    }

    private Object onlyAssessment() {
        return assessments
                .confinedTo(Viewer.of(visitor))
                .<Object>map(a -> Response.seeOther(URI.create(a.path())).build())
                .orElseGet(StartPage::new);
    }

    @GET
    @Path("/privacy")
    public PrivacyPage privacy() {
        return new PrivacyPage();
    }

    @GET
    @Path("/accessibility")
    public AccessibilityPage accessibility() {
        return new AccessibilityPage();
    }
}
