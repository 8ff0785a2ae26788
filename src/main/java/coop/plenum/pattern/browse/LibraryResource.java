package coop.plenum.pattern.browse;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.pattern.shelf.ForeignPatterns;
import coop.plenum.pattern.shelf.LibraryState;
import coop.plenum.pattern.shelf.Shelf;
import coop.plenum.platform.Days;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** Where the patterns come from, and what of each library could be read. Open to all. */
@Path("/pattern-libraries")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class LibraryResource {
    private static final int MOST = 200;

    private final Shelf shelf;
    private final ForeignPatterns foreign;
    private final Page page;

    LibraryResource(Shelf shelf, ForeignPatterns foreign, Page page) {
        this.shelf = shelf;
        this.foreign = foreign;
        this.page = page;
    }

    @CheckedTemplate(basePath = "pattern", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LibrariesPage(List<Line> lines) implements TemplateInstance {}

    /** A library and its state. */
    record Line(Shelf.Source source, LibraryState state) {}

    /**
     * @param dangling the first of the ties that lead nowhere, and {@code more} how many the page leaves out
     * @param day of its last change; empty while it was never read
     */
    @CheckedTemplate(basePath = "pattern", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LibraryPage(
            Shelf.Source source, LibraryState state, List<LibraryState.Dangling> dangling, int more, String day)
            implements TemplateInstance {}

    @GET
    public LibrariesPage list() {
        return new LibrariesPage(shelf.sources().stream()
                .map(s -> new Line(s, foreign.state(s.key())))
                .toList());
    }

    @GET
    @Path("/{library}")
    public LibraryPage show(String library) {
        Shelf.Source source = shelf.source(library).orElseThrow(NotFoundException::new);
        LibraryState state = foreign.state(library);
        List<LibraryState.Dangling> dangling =
                state.dangling().stream().limit(MOST).toList();
        return new LibraryPage(source, state, dangling, state.danglingCount() - dangling.size(), day(state));
    }

    private String day(LibraryState state) {
        return state.hasBeenRead() ? Days.inWords(Instant.parse(state.readAt()), page.language()) : "";
    }
}
