package coop.plenum.network.account;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.release.Releases;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.report.ReportName;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/** The report of a network as a page, as files, as open data and as a poster. For coordinators. */
@Path("/networks/{network}/releases")
@Authenticated
@Needs(Permission.COMPARE_NETWORK)
class NetworkReportResource {
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Networks networks;
    private final Releases releases;
    private final NetworkReports reports;
    private final Offering offering;
    private final Visitor visitor;
    private final Page page;

    NetworkReportResource(
            Networks networks,
            Releases releases,
            NetworkReports reports,
            Offering offering,
            Visitor visitor,
            Page page) {
        this.networks = networks;
        this.releases = releases;
        this.reports = reports;
        this.offering = offering;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NetworkReportPage(NetworkReport r, String path) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PosterPicture(NetworkPoster poster) implements TemplateInstance {}

    @GET
    @Path("/{number: [0-9]{1,6}}/report")
    @Produces(MediaType.TEXT_HTML)
    public NetworkReportPage show(UUID network, int number) {
        return new NetworkReportPage(report(network, number), "/networks/" + network + "/releases/" + number);
    }

    @GET
    @Path("/{number: [0-9]{1,6}}/report.pdf")
    @Produces(PDF)
    public Response pdf(UUID network, int number) {
        return file(report(network, number), "pdf", PDF, NetworkPdf::of);
    }

    @GET
    @Path("/{number: [0-9]{1,6}}/report.docx")
    @Produces(DOCX)
    public Response docx(UUID network, int number) {
        AccountMessages texts = page.texts(AccountMessages.class);
        return file(report(network, number), "docx", DOCX, r -> NetworkDocx.of(r, texts));
    }

    @GET
    @Path("/{number: [0-9]{1,6}}/report.xlsx")
    @Produces(XLSX)
    public Response xlsx(UUID network, int number) {
        var words = new NetworkXlsx.Words(page.texts(AccountMessages.class), page.texts(OfferingMessages.class));
        return file(report(network, number), "xlsx", XLSX, r -> NetworkXlsx.of(r, words));
    }

    @GET
    @Path("/{number: [0-9]{1,6}}/data.csv")
    @Produces(Offering.CSV)
    public Response csv(UUID network, int number) {
        return offering.csv(report(network, number));
    }

    @GET
    @Path("/{number: [0-9]{1,6}}/data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(UUID network, int number) {
        return offering.json(report(network, number));
    }

    @GET
    @Path("/{number: [0-9]{1,6}}/data-dictionary.csv")
    @Produces(Offering.CSV)
    public Response dictionary(UUID network, int number) {
        report(network, number);
        return offering.dictionary();
    }

    @GET
    @Path("/{number: [0-9]{1,6}}/poster.svg")
    @Produces(Offering.SVG)
    public Response poster(UUID network, int number) {
        return offering.poster(report(network, number));
    }

    private Response file(NetworkReport report, String ending, String type, Function<NetworkReport, byte[]> made) {
        return Response.ok(made.apply(report), type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ReportName.disposition(
                                report.document().network(), report.document().period(), ending))
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag())
                .build();
    }

    private NetworkReport report(UUID network, int number) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        return reports.of(standing.network(), releases.find(standing, number));
    }
}
