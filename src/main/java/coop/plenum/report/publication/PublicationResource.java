package coop.plenum.report.publication;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.report.Reports;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishing a report, changing what is shown of it, and withdrawing it. For stewards. */
@Path("/organisations/{organisation}/assessments/{assessment}/publication")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PUBLISH_REPORT)
class PublicationResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Reports reports;
    private final Publications publications;
    private final Publishing publishing;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    PublicationResource(
            Organisations organisations,
            Assessments assessments,
            Reports reports,
            Publications publications,
            Publishing publishing,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reports = reports;
        this.publications = publications;
        this.publishing = publishing;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    /** @param publication null while it is not published */
    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicationPage(
            Standing standing,
            Assessment assessment,
            @Nullable Publication publication,
            Set<PublishedPart> chosen,
            List<PublishedPart> parts,
            String address)
            implements TemplateInstance {}

    @GET
    public PublicationPage show(UUID organisation, UUID assessment, UriInfo uri) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = closed(standing, assessment);
        Optional<Publication> standingOne = publications.of(standing, shown);
        return new PublicationPage(
                standing,
                shown,
                standingOne.orElse(null),
                standingOne.map(Publication::parts).orElse(PublishedPart.USUAL),
                List.of(PublishedPart.values()),
                standingOne
                        .map(p -> settings.address(uri.getBaseUri())
                                .resolve(p.path())
                                .toString())
                        .orElse(""));
    }

    /** Exactly what everybody would see. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(UUID organisation, UUID assessment, MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = closed(standing, assessment);
        return publishing.preview(shown, reports.of(standing, shown).orElseThrow(), PublishedPart.of(typed.keySet()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response publish(UUID organisation, UUID assessment, MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = closed(standing, assessment);
        Set<PublishedPart> parts = PublishedPart.of(typed.keySet());
        publications.publish(
                standing, shown, reports.of(standing, shown).orElseThrow().revision(), parts);
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.REPORT_PUBLISHED)
                .about(shown.period() + ": " + String.join(", ", PublishedPart.keys(parts))));
        flash.say(page.texts(PublicationMessages.class).publishedNow());
        return to(shown);
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = closed(standing, assessment);
        if (publications.withdraw(standing, shown)) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.REPORT_WITHDRAWN)
                    .about(shown.period()));
        }
        flash.say(page.texts(PublicationMessages.class).withdrawnNow());
        return to(shown);
    }

    /** There is nothing to publish before the closing. */
    private Assessment closed(Standing standing, UUID assessment) {
        Assessment shown = assessments.find(standing, assessment);
        if (shown.isOpen()) throw new NotFoundException();
        return shown;
    }

    private static Response to(Assessment assessment) {
        return Response.seeOther(URI.create(assessment.path() + "/publication")).build();
    }
}
