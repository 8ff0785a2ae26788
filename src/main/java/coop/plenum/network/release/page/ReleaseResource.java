package coop.plenum.network.release.page;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.release.Release;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.Releases;
import coop.plenum.network.release.Releases.Named;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.report.Worded;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The releases of a network, for its coordinators: how its organisations compare, without exposing one. */
@Path("/networks/{network}/releases")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.COMPARE_NETWORK)
class ReleaseResource {
    private static final int AT_ONCE = 50;
    private static final String CSV = "text/csv";

    private final Networks networks;
    private final Releases releases;
    private final Names names;
    private final Visitor visitor;
    private final Page page;

    ReleaseResource(Networks networks, Releases releases, Names names, Visitor visitor, Page page) {
        this.networks = networks;
        this.releases = releases;
        this.names = names;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasesPage(NetworkStanding standing, List<Release> releases) implements TemplateInstance {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasePage(NetworkStanding standing, Release release, ReleaseView v, List<View> downloads)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DimensionPage(NetworkStanding standing, Release release, ReleaseView v, ReleaseView.Line line)
            implements TemplateInstance {}

    /** @param next the page after this one; 0 where there is none */
    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NamedPage(
            NetworkStanding standing,
            Release release,
            List<Worded> dimensions,
            List<Named> organisations,
            int number,
            int next)
            implements TemplateInstance {}

    @GET
    public ReleasesPage list(UUID network) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        return new ReleasesPage(standing, releases.of(standing));
    }

    @GET
    @Path("/{number:[0-9]{1,6}}")
    public ReleasePage show(UUID network, @PathParam("number") int number) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Release release = releases.find(standing, number);
        return new ReleasePage(standing, release, view(releases.document(release)), List.of(View.values()));
    }

    /** One dimension: by peer group, and its questions. */
    @GET
    @Path("/{number:[0-9]{1,6}}/dimensions/{dimension}")
    public DimensionPage dimension(
            UUID network, @PathParam("number") int number, @PathParam("dimension") String dimension) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Release release = releases.find(standing, number);
        ReleaseView view = view(releases.document(release));
        ReleaseView.Line line = view.dimensions().stream()
                .filter(l -> l.column().key().equals(dimension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new DimensionPage(standing, release, view, line);
    }

    /** Organisations that chose to be seen by name, side by side in the order of their names. */
    @GET
    @Path("/{number:[0-9]{1,6}}/organisations")
    public NamedPage named(
            UUID network, @PathParam("number") int number, @QueryParam("page") @Nullable Integer wanted) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Release release = releases.find(standing, number);
        int current = wanted == null ? 1 : Math.min(Math.max(1, wanted), 10_000);
        List<Named> some = releases.named(standing, release, (current - 1) * AT_ONCE, AT_ONCE + 1);
        List<Worded> dimensions = view(releases.document(release)).dimensions().stream()
                .map(ReleaseView.Line::name)
                .toList();
        return new NamedPage(
                standing,
                release,
                dimensions,
                some.stream().limit(AT_ONCE).toList(),
                current,
                some.size() > AT_ONCE ? current + 1 : 0);
    }

    /** Each view of the page as a table to take away. */
    @GET
    @Path("/{number:[0-9]{1,6}}/{view:[a-z]+}.csv")
    @Produces(CSV)
    public Response csv(UUID network, @PathParam("number") int number, @PathParam("view") String view) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Release release = releases.find(standing, number);
        ReleaseDocument document = releases.document(release);
        Names.Of words = names.of(document, page.language());
        String text = View.of(view).orElseThrow(NotFoundException::new) == View.ORGANISATIONS
                ? ReleaseTables.named(words, document, releases.named(standing, release, 0, Integer.MAX_VALUE))
                : ReleaseTables.of(View.of(view).orElseThrow(), words, document);
        return Response.ok(text, CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"release-" + number + "-" + view + ".csv\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag())
                .build();
    }

    private ReleaseView view(ReleaseDocument document) {
        return new ReleaseView(document, names.of(document, page.language()));
    }
}
