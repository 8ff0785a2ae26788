package coop.plenum.pattern.browse;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.pattern.Markdown;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.pattern.shelf.ForeignPatterns;
import coop.plenum.pattern.shelf.Shelf;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The page of a pattern of another library. Open to all. */
@Path("/patterns/{library}/{slug}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class ForeignPatternResource {
    private final Patterns patterns;
    private final ForeignPatterns foreign;
    private final Shelf shelf;
    private final Neighbours neighbours;
    private final Page page;

    ForeignPatternResource(Patterns patterns, ForeignPatterns foreign, Shelf shelf, Neighbours neighbours, Page page) {
        this.patterns = patterns;
        this.foreign = foreign;
        this.shelf = shelf;
        this.neighbours = neighbours;
        this.page = page;
    }

    @CheckedTemplate(basePath = "pattern", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ForeignPage(ForeignView v, Neighbourhood around, String linkedData) implements TemplateInstance {}

    /** A pattern with what its library says of itself; {@code own}: Plenum's patterns on the same matter. */
    record ForeignView(ForeignPattern pattern, Shelf.Source source, String html, List<Pattern> own, Locale language) {
        /** Whether the page speaks another language than the pattern. */
        public boolean isForeign() {
            return !language.equals(Languages.ENGLISH);
        }

        public String licence() {
            return pattern.licence().isEmpty() ? source.licence() : pattern.licence();
        }

        public String attribution() {
            return pattern.attribution().isEmpty() ? source.attribution() : pattern.attribution();
        }
    }

    @GET
    public Response show(String library, String slug) {
        Shelf.Source source = shelf.source(library).orElseThrow(NotFoundException::new);
        if (source.isOwn()) {
            Pattern own = patterns.find(slug).orElseThrow(NotFoundException::new);
            return Response.seeOther(URI.create("/patterns/" + own.slug())).build();
        }
        ForeignPattern pattern = foreign.find(library, slug).orElseThrow(NotFoundException::new);
        ForeignView view = new ForeignView(
                pattern, source, Markdown.html(pattern.body()), neighbours.own(pattern), page.language());
        return Response.ok(new ForeignPage(view, neighbours.of(library, pattern), LinkedData.of(pattern, source)))
                .build();
    }
}
