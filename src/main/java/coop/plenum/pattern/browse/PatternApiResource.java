package coop.plenum.pattern.browse;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.pattern.Patterns;
import coop.plenum.pattern.browse.PatternJson.PatternList;
import coop.plenum.pattern.browse.PatternJson.PatternSummary;
import coop.plenum.pattern.browse.PatternJson.WholePattern;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.pattern.shelf.ForeignPatterns;
import coop.plenum.pattern.shelf.Hit;
import coop.plenum.pattern.shelf.Searching;
import coop.plenum.pattern.shelf.Shelf;
import coop.plenum.platform.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The pattern library for other programs, in all its languages. Open to all. */
@Path("/api/v1/patterns")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class PatternApiResource {
    private static final int MOST = 500;

    private final Patterns patterns;
    private final ForeignPatterns foreign;
    private final Searching searching;
    private final Shelf shelf;
    private final Tagged tagged;
    private final Page page;

    PatternApiResource(
            Patterns patterns, ForeignPatterns foreign, Searching searching, Shelf shelf, Tagged tagged, Page page) {
        this.patterns = patterns;
        this.foreign = foreign;
        this.searching = searching;
        this.shelf = shelf;
        this.tagged = tagged;
        this.page = page;
    }

    /** A part of the list, or of what a search found; {@code next} goes into {@code after} for the part that follows. */
    @GET
    @APIResponseSchema(PatternList.class)
    public Response list(
            @BeanParam SearchForm form,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context Request request) {
        if (limit < 1 || limit > MOST) throw new BadRequestException("limit: expected 1 to " + MOST);
        List<Hit> hits = searching.find(form.wanted(shelf), page.language()).hits();
        int from = after == null ? 0 : follows(after, hits);
        List<Hit> part = hits.subList(from, Math.min(hits.size(), from + limit));
        boolean more = from + part.size() < hits.size();
        String next = more ? part.get(part.size() - 1).key() : null;
        return tagged.answer(request, new PatternList(summaries(part), hits.size(), next));
    }

    /** A pattern that was found a moment ago may be gone: then there is no telling what follows it. */
    private static int follows(String key, List<Hit> hits) {
        for (int i = 0; i < hits.size(); i++) if (hits.get(i).key().equals(key)) return i + 1;
        throw new BadRequestException("after: expected what a list before gave as next");
    }

    private List<PatternSummary> summaries(List<Hit> hits) {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (Hit hit : hits)
            if (!hit.isOwn())
                wanted.computeIfAbsent(hit.library(), l -> new ArrayList<>()).add(hit.slug());
        Map<String, PatternSummary> others = new LinkedHashMap<>();
        wanted.forEach((library, slugs) -> foreign.summaries(library, slugs)
                .forEach(p -> others.put(library + "/" + p.slug(), PatternSummary.of(library, p))));
        return hits.stream()
                .flatMap(
                        h -> Optional.ofNullable(others.get(h.key()))
                                .or(() -> patterns.find(h.slug()).map(PatternSummary::of))
                                .stream())
                .toList();
    }

    @GET
    @Path("/{slug}")
    @APIResponseSchema(WholePattern.class)
    public Response show(String slug, @Context Request request) {
        return tagged.answer(request, patterns.find(slug).map(WholePattern::of).orElseThrow(NotFoundException::new));
    }

    /** A pattern of another library, as it could be read. */
    @GET
    @Path("/{library}/{slug}")
    @APIResponseSchema(ForeignPattern.class)
    public Response foreign(String library, String slug, @Context Request request) {
        Shelf.Source source = shelf.source(library).orElseThrow(NotFoundException::new);
        return source.isOwn()
                ? show(slug, request)
                : tagged.answer(request, foreign.find(library, slug).orElseThrow(NotFoundException::new));
    }
}
