package coop.plenum.network.account;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.release.Release;
import coop.plenum.network.release.Releases;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishing a release, and withdrawing it. For coordinators. */
@Path("/networks/{network}/releases")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.COMPARE_NETWORK)
class ReleasePublicationResource {
    private final Networks networks;
    private final Releases releases;
    private final ReleasePublications publications;
    private final NetworkReports reports;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    ReleasePublicationResource(
            Networks networks,
            Releases releases,
            ReleasePublications publications,
            NetworkReports reports,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.releases = releases;
        this.publications = publications;
        this.reports = reports;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** @param publication null while it is not published */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasePublicationPage(
            NetworkStanding standing,
            Release release,
            @Nullable ReleasePublication publication,
            String address) implements TemplateInstance {}

    @GET
    @Path("/{number: [0-9]{1,6}}/publication")
    public ReleasePublicationPage show(UUID network, int number, UriInfo uri) {
        NetworkStanding standing = enter(network);
        Release release = releases.find(standing, number);
        Optional<ReleasePublication> published = publications.of(standing, release);
        String address = published
                .map(p -> settings.address(uri.getBaseUri()).resolve(p.path()).toString())
                .orElse("");
        return new ReleasePublicationPage(standing, release, published.orElse(null), address);
    }

    /** Exactly what everybody would see. */
    @GET
    @Path("/{number: [0-9]{1,6}}/publication/preview")
    public PublicReleaseResource.PublicReleasePage preview(UUID network, int number) {
        NetworkStanding standing = enter(network);
        Release release = releases.find(standing, number);
        return new PublicReleaseResource.PublicReleasePage(
                reports.of(standing.network(), release), release.path(), release.path() + "/publication");
    }

    @POST
    @Path("/{number: [0-9]{1,6}}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response publish(UUID network, int number) {
        NetworkStanding standing = enter(network);
        Release release = releases.find(standing, number);
        publications.publish(standing, release);
        flash.say(page.texts(OfferingMessages.class).publishedNow());
        return to(release);
    }

    @POST
    @Path("/{number: [0-9]{1,6}}/publication/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID network, int number) {
        NetworkStanding standing = enter(network);
        Release release = releases.find(standing, number);
        publications.withdraw(standing, release);
        flash.say(page.texts(OfferingMessages.class).withdrawnNow());
        return to(release);
    }

    private NetworkStanding enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network);
    }

    private static Response to(Release release) {
        return Response.seeOther(URI.create(release.path() + "/publication")).build();
    }
}
