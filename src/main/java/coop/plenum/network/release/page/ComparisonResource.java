package coop.plenum.network.release.page;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.release.Release;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.Releases;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Where an organisation stands among the others of its network, for its members. */
@Path("/organisations/{organisation}/networks/{network}/releases")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_COMPARISON)
class ComparisonResource {
    private final Organisations organisations;
    private final Releases releases;
    private final Names names;
    private final Visitor visitor;
    private final Page page;

    ComparisonResource(Organisations organisations, Releases releases, Names names, Visitor visitor, Page page) {
        this.organisations = organisations;
        this.releases = releases;
        this.names = names;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComparisonsPage(Standing standing, UUID network, List<Release> releases) implements TemplateInstance {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComparisonPage(Standing standing, Release release, ComparisonView v) implements TemplateInstance {}

    /** 404 where the organisation neither belongs to the network nor was ever counted in it. */
    @GET
    public ComparisonsPage list(UUID organisation, UUID network) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        List<Release> all = releases.of(standing, network);
        if (all.isEmpty() && !releases.concern(standing, network)) throw new NotFoundException();
        return new ComparisonsPage(standing, network, all);
    }

    @GET
    @Path("/{number:[0-9]{1,6}}")
    public ComparisonPage show(UUID organisation, UUID network, @PathParam("number") int number) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Release release = releases.find(standing, network, number);
        ReleaseDocument document = releases.document(release);
        ComparisonView view =
                new ComparisonView(document, names.of(document, page.language()), releases.places(standing, network));
        return new ComparisonPage(standing, release, view);
    }
}
