package coop.plenum.report.publication;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.platform.Page;
import coop.plenum.report.Report;
import coop.plenum.report.ReportView;
import coop.plenum.report.Reports;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A published report, its seal and its infographic, for everybody who has the address. */
@Path("/p/{token}")
@PermitAll
@Needs(Permission.FOLLOW_A_LINK)
class PublicReportResource {
    private static final String SVG = "image/svg+xml;charset=UTF-8";

    private final Publications publications;
    private final Assessments assessments;
    private final Reports reports;
    private final Publishing publishing;
    private final Page page;

    PublicReportResource(
            Publications publications, Assessments assessments, Reports reports, Publishing publishing, Page page) {
        this.publications = publications;
        this.assessments = assessments;
        this.reports = reports;
        this.publishing = publishing;
        this.page = page;
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawnPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SealPicture(Poster poster) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InfographicPicture(Poster poster) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(String token) {
        return answer(
                token,
                (publication, found) -> Response.ok(publishing.page(found.assessment(), found.report(), publication)));
    }

    @GET
    @Path("/seal.svg")
    @Produces("image/svg+xml")
    public Response seal(String token, HttpServerResponse reply) {
        return picture(token, reply, SealPicture::new);
    }

    @GET
    @Path("/infographic.svg")
    @Produces("image/svg+xml")
    public Response infographic(String token, HttpServerResponse reply) {
        return picture(token, reply, InfographicPicture::new);
    }

    private record Found(Assessment assessment, Report report) {}

    private Response picture(String token, HttpServerResponse reply, Function<Poster, TemplateInstance> drawn) {
        // Made to stand on other sites; written over what all pages carry.
        reply.headers().set("Cross-Origin-Resource-Policy", "cross-origin");
        return answer(token, (publication, found) -> {
            ReportView view = publishing.view(found.assessment(), found.report(), publication);
            return Response.ok(
                    drawn.apply(Poster.of(view)).setLocale(page.language()).render(), SVG);
        });
    }

    private Response answer(String token, BiFunction<Publication, Found, Response.ResponseBuilder> shown) {
        Publication publication = publications.find(token).orElseThrow(NotFoundException::new);
        if (publication.isWithdrawn()) {
            return Response.status(Response.Status.GONE)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new WithdrawnPage())
                    .build();
        }
        Found found = assessments
                .published(publication.organisation(), publication.assessment())
                .flatMap(a -> reports.published(a, publication.revision()).map(r -> new Found(a, r)))
                .orElseThrow(NotFoundException::new);
        return shown.apply(publication, found).header("X-Robots-Tag", "noindex").build();
    }
}
