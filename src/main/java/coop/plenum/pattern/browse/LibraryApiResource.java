package coop.plenum.pattern.browse;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.pattern.shelf.ForeignPatterns;
import coop.plenum.pattern.shelf.LibraryState;
import coop.plenum.pattern.shelf.Shelf;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The libraries of patterns for other programs, with what could be read of each. Open to all. */
@Path("/api/v1/pattern-libraries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class LibraryApiResource {
    private final Shelf shelf;
    private final ForeignPatterns foreign;
    private final Tagged tagged;

    LibraryApiResource(Shelf shelf, ForeignPatterns foreign, Tagged tagged) {
        this.shelf = shelf;
        this.foreign = foreign;
        this.tagged = tagged;
    }

    /** All libraries, Plenum's own first. */
    record LibraryList(List<LibrarySummary> libraries) {}

    /** A library in figures. */
    record LibrarySummary(
            String key,
            String title,
            String licence,
            String attribution,
            String address,
            String problem,
            String readAt,
            int found,
            int read,
            int refused,
            int duplicates,
            int dangling) {}

    /** A library with every file that was refused, and why. */
    record WholeLibrary(Shelf.Source library, LibraryState state) {}

    @GET
    @APIResponseSchema(LibraryList.class)
    public Response list(@Context Request request) {
        return tagged.answer(
                request,
                new LibraryList(shelf.sources().stream().map(this::summary).toList()));
    }

    @GET
    @Path("/{library}")
    @APIResponseSchema(WholeLibrary.class)
    public Response show(String library, @Context Request request) {
        Shelf.Source source = shelf.source(library).orElseThrow(NotFoundException::new);
        return tagged.answer(request, new WholeLibrary(source, foreign.state(library)));
    }

    private LibrarySummary summary(Shelf.Source s) {
        LibraryState state = foreign.state(s.key());
        return new LibrarySummary(
                s.key(),
                s.title(),
                s.licence(),
                s.attribution(),
                s.address(),
                state.problem(),
                state.readAt(),
                state.found(),
                state.read(),
                state.refused().size(),
                state.duplicates().size(),
                state.danglingCount());
    }
}
