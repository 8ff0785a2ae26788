package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseJson;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Page;
import coop.plenum.report.ReportName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The open data of a release and its poster, the same for coordinators and for everybody. */
@ApplicationScoped
class Offering {
    static final String CSV = "text/csv";
    static final String SVG = "image/svg+xml";
    private static final String UTF8 = ";charset=UTF-8";

    private final Page page;

    Offering(Page page) {
        this.page = page;
    }

    Response csv(NetworkReport report) {
        return named(Response.ok(OpenData.csv(report), CSV + UTF8), report, "csv");
    }

    Response json(NetworkReport report) {
        return named(Response.ok(ReleaseJson.of(report.document()), MediaType.APPLICATION_JSON_TYPE), report, "json");
    }

    Response dictionary() {
        return Response.ok(OpenData.dictionary(), CSV + UTF8)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-dictionary.csv\"")
                .build();
    }

    Response poster(NetworkReport report) {
        NetworkPoster poster =
                NetworkPoster.of(report, page.texts(AccountMessages.class), page.texts(OfferingMessages.class));
        return Response.ok(
                        new NetworkReportResource.PosterPicture(poster)
                                .setLocale(page.language())
                                .render(),
                        SVG + UTF8)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag())
                .build();
    }

    private Response named(Response.ResponseBuilder reply, NetworkReport report, String ending) {
        return reply.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ReportName.disposition(
                                report.document().network(), report.document().period(), ending))
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag())
                .build();
    }

    /** JSON for programs, with a tag that tells whether it changed. */
    static Response tagged(Object content, Request request) {
        String text = ReleaseJson.of(content);
        EntityTag tag = new EntityTag(Hash.of(text));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text, MediaType.APPLICATION_JSON_TYPE) : unchanged)
                .tag(tag)
                .build();
    }
}
