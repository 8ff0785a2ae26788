package coop.plenum.network.account;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
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
import java.util.function.Function;

/** A published release, its open data and its poster, for everybody who has the address. */
@Path("/n/{token}")
@PermitAll
@Needs(Permission.FOLLOW_A_LINK)
class PublicReleaseResource {
    private final ReleasePublications publications;
    private final Networks networks;
    private final NetworkReports reports;
    private final Offering offering;

    PublicReleaseResource(
            ReleasePublications publications, Networks networks, NetworkReports reports, Offering offering) {
        this.publications = publications;
        this.networks = networks;
        this.reports = reports;
        this.offering = offering;
    }

    /**
     * @param path before the names of the files
     * @param back where a preview came from; empty for everybody else
     */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicReleasePage(NetworkReport r, String path, String back) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawnPage() implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(String token) {
        return answer(
                token,
                r -> Response.ok(new PublicReleasePage(r, "/n/" + token, "")).build());
    }

    @GET
    @Path("/data.csv")
    @Produces(Offering.CSV)
    public Response csv(String token) {
        return answer(token, offering::csv);
    }

    @GET
    @Path("/data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(String token) {
        return answer(token, offering::json);
    }

    @GET
    @Path("/data-dictionary.csv")
    @Produces(Offering.CSV)
    public Response dictionary(String token) {
        return answer(token, r -> offering.dictionary());
    }

    @GET
    @Path("/poster.svg")
    @Produces(Offering.SVG)
    public Response poster(String token, HttpServerResponse reply) {
        // Made to stand on other sites; written over what all pages carry.
        reply.headers().set("Cross-Origin-Resource-Policy", "cross-origin");
        return answer(token, offering::poster);
    }

    private Response answer(String token, Function<NetworkReport, Response> shown) {
        ReleasePublication publication = publications.find(token).orElseThrow(NotFoundException::new);
        if (publication.isWithdrawn()) {
            return Response.status(Response.Status.GONE)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new WithdrawnPage())
                    .build();
        }
        Network network = networks.find(publication.release().network()).orElseThrow(NotFoundException::new);
        return Response.fromResponse(shown.apply(reports.of(network, publication.release())))
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
