package coop.plenum.pattern.browse;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.pattern.Markdown;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.PatternUses;
import coop.plenum.pattern.Patterns;
import coop.plenum.pattern.ReadersPatterns;
import coop.plenum.pattern.shelf.Found;
import coop.plenum.pattern.shelf.Hit;
import coop.plenum.pattern.shelf.Searching;
import coop.plenum.pattern.shelf.Shelf;
import coop.plenum.pattern.shelf.Wanted;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages of the pattern library. Open to all. */
@Path("/patterns")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class PatternResource {
    private final Patterns patterns;
    private final Searching searching;
    private final Shelf shelf;
    private final Cards cards;
    private final Neighbours neighbours;
    private final Instance<PatternUses> uses;
    private final Instance<ReadersPatterns> states;
    private final Page page;

    PatternResource(
            Patterns patterns,
            Searching searching,
            Shelf shelf,
            Cards cards,
            Neighbours neighbours,
            Instance<PatternUses> uses,
            Instance<ReadersPatterns> states,
            Page page) {
        this.patterns = patterns;
        this.searching = searching;
        this.shelf = shelf;
        this.cards = cards;
        this.neighbours = neighbours;
        this.uses = uses;
        this.states = states;
        this.page = page;
    }

    @CheckedTemplate(basePath = "pattern", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PatternsPage(SearchView v) implements TemplateInstance {}

    @CheckedTemplate(basePath = "pattern", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PatternPage(
            Pattern pattern,
            LongText text,
            Neighbourhood around,
            @Nullable Twin twin,
            List<PatternUses.Use> uses,
            List<ReadersPatterns.State> states,
            String linkedData,
            Locale language)
            implements TemplateInstance {}

    /** The body as HTML, and whether the reader's language is not the one of it. */
    record LongText(String html, boolean foreign) {}

    @GET
    public PatternsPage list(@BeanParam SearchForm form, @QueryParam("page") @DefaultValue("1") int number) {
        Locale language = page.language();
        Wanted wanted = form.wanted(shelf);
        Found found = searching.find(wanted, language);
        if (!wanted.hasWords()) found = found.inOrder(byTitle(wanted, language));
        SearchView empty = new SearchView(wanted, found, List.of(), 1, shelf, language);
        if (number < 1 || number > empty.pages()) throw new NotFoundException();
        List<Hit> shown = found.hits().stream()
                .skip((long) (number - 1) * SearchView.PAGE)
                .limit(SearchView.PAGE)
                .toList();
        return new PatternsPage(
                new SearchView(wanted, found, cards.of(shown, found, language), number, shelf, language));
    }

    /** Plenum's own by their titles in the reader's language, what helps a chosen dimension most first; then the others. */
    private Comparator<Hit> byTitle(Wanted wanted, Locale language) {
        Collator collator = Collator.getInstance(language);
        return Comparator.comparing(Hit::isOwn)
                .reversed()
                .thenComparing(
                        h -> -own(h).map(p -> p.strengthIn(wanted.dimension().orElse("")))
                                .orElse(0))
                .thenComparing(h -> own(h).map(p -> p.titleIn(language)).orElse(""), collator);
    }

    private java.util.Optional<Pattern> own(Hit hit) {
        return hit.isOwn() ? patterns.find(hit.slug()) : java.util.Optional.empty();
    }

    @GET
    @Path("/{slug}")
    public PatternPage show(String slug) {
        Pattern pattern = patterns.find(slug).orElseThrow(NotFoundException::new);
        Locale language = page.language();
        return new PatternPage(
                pattern,
                new LongText(Markdown.html(pattern.body()), !language.equals(Languages.ENGLISH)),
                neighbours.of(pattern, language),
                neighbours.twin(pattern),
                uses.stream().flatMap(u -> u.of(slug, language).stream()).toList(),
                states.stream().flatMap(s -> s.of(slug, language).stream()).toList(),
                LinkedData.of(pattern, language),
                language);
    }
}
