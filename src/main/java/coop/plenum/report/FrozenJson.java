package coop.plenum.report;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as JSON, the same bytes at each of its addresses, with a tag that tells whether they changed. */
@ApplicationScoped
class FrozenJson {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Reports reports;
    private final Visitor visitor;
    private final Page page;

    FrozenJson(Organisations organisations, Assessments assessments, Reports reports, Visitor visitor, Page page) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reports = reports;
        this.visitor = visitor;
        this.page = page;
    }

    /** The same as a file to keep. */
    Response file(UUID organisation, UUID assessment, @Nullable Integer revision, Request request) {
        Response reply = answer(organisation, assessment, revision, request);
        if (reply.getStatus() != Response.Status.OK.getStatusCode()) return reply;
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        ReportDocument document = reports.of(standing, assessments.find(standing, assessment))
                .orElseThrow()
                .document();
        return Response.fromResponse(reply)
                .header(HttpHeaders.CONTENT_DISPOSITION, ReportName.disposition(document, "json"))
                .build();
    }

    /** @param revision the newest where none is asked for */
    Response answer(UUID organisation, UUID assessment, @Nullable Integer revision, Request request) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment asked = assessments.find(standing, assessment);
        Optional<Report> frozen = reports.of(standing, asked);
        if (revision != null && frozen.isPresent()) {
            frozen = Optional.of(reports.of(standing, asked, revision).orElseThrow(NotFoundException::new));
        }
        if (frozen.isEmpty()) {
            String sentence = page.texts(ReportMessages.class).notYetText();
            return Problem.response(Response.Status.NOT_FOUND.getStatusCode(), "Not Found", sentence);
        }
        String text = ReportJson.of(frozen.get().document());
        EntityTag tag = new EntityTag(Hash.of(text));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text, MediaType.APPLICATION_JSON_TYPE) : unchanged)
                .tag(tag)
                .build();
    }
}
