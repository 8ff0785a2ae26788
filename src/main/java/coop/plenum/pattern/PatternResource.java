package coop.plenum.pattern;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
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
    private final Instance<PatternUses> uses;
    private final Page page;

    PatternResource(Patterns patterns, Instance<PatternUses> uses, Page page) {
        this.patterns = patterns;
        this.uses = uses;
        this.page = page;
    }

    @CheckedTemplate(basePath = "pattern", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PatternsPage(
            List<Pattern> patterns,
            int total,
            List<Choice> choices,
            @Nullable String dimension,
            Locale language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "pattern", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PatternPage(Pattern pattern, LongText text, List<Tie> ties, List<PatternUses.Use> uses, Locale language)
            implements TemplateInstance {}

    /** The body as HTML, and whether the reader's language is not the one of it. */
    record LongText(String html, boolean foreign) {}

    /** A dimension to choose, and how many patterns help it. */
    record Choice(String dimension, long count) {}

    /** The patterns tied to one by one kind of tie. */
    record Tie(String kind, List<Pattern> patterns) {}

    @GET
    public PatternsPage list(@QueryParam("dimension") @Nullable String dimension) {
        if (dimension != null && !Vocabulary.DIMENSIONS.contains(dimension)) throw new NotFoundException();
        List<Pattern> all = patterns.all();
        List<Choice> choices = Vocabulary.DIMENSIONS.stream()
                .map(d -> new Choice(
                        d, all.stream().filter(p -> p.strengthIn(d) > 0).count()))
                .toList();
        Locale language = page.language();
        Comparator<Pattern> byTitle = Comparator.comparing(p -> p.titleIn(language), Collator.getInstance(language));
        List<Pattern> shown = dimension == null
                ? all.stream().sorted(byTitle).toList()
                : all.stream()
                        .filter(p -> p.strengthIn(dimension) > 0)
                        .sorted(Comparator.<Pattern>comparingInt(p -> -p.strengthIn(dimension))
                                .thenComparing(byTitle))
                        .toList();
        return new PatternsPage(shown, all.size(), choices, dimension, language);
    }

    @GET
    @Path("/{slug}")
    public PatternPage show(String slug) {
        Pattern pattern = patterns.find(slug).orElseThrow(NotFoundException::new);
        Locale language = page.language();
        List<PatternUses.Use> used =
                uses.stream().flatMap(u -> u.of(slug, language).stream()).toList();
        LongText text = new LongText(Markdown.html(pattern.body()), !language.equals(Languages.ENGLISH));
        return new PatternPage(pattern, text, ties(pattern), used, language);
    }

    private List<Tie> ties(Pattern pattern) {
        return pattern.relations().byKind().entrySet().stream()
                .map(r -> new Tie(
                        r.getKey(),
                        r.getValue().stream()
                                .flatMap(slug -> patterns.find(slug).stream())
                                .toList()))
                .filter(tie -> !tie.patterns().isEmpty())
                .toList();
    }
}
