package coop.plenum.pattern.browse;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.pattern.shelf.Shelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Patterns as other programs get them. */
final class PatternJson {
    private PatternJson() {}

    /** A part of a list without the long texts, how many there are in all, and where to go on; null at the end. */
    record PatternList(
            List<PatternSummary> patterns,
            int total,
            @Nullable String next) {}

    /** A pattern in a list; each text by language. Those of other libraries have no more than title and summary. */
    record PatternSummary(
            String library,
            String slug,
            Map<String, String> title,
            Map<String, String> summary,
            Map<String, String> firstStep,
            Map<String, Integer> dimensions,
            List<String> principles,
            List<String> orgTypes,
            @Nullable Integer effort,
            boolean hasBody) {
        static PatternSummary of(Pattern pattern) {
            return new PatternSummary(
                    Shelf.OWN,
                    pattern.slug(),
                    pattern.title().byLanguage(),
                    pattern.summary().byLanguage(),
                    pattern.firstStep().byLanguage(),
                    pattern.dimensions(),
                    pattern.principles(),
                    pattern.orgTypes(),
                    pattern.effort(),
                    pattern.hasBody());
        }

        static PatternSummary of(String library, ForeignPattern pattern) {
            return new PatternSummary(
                    library,
                    pattern.slug(),
                    Map.of("en", pattern.title()),
                    Map.of("en", pattern.summary()),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    null,
                    true);
        }
    }

    /** A known use that was found in a published source. */
    record CheckedUse(String organisation, String place, String year, Map<String, String> fact) {
        static CheckedUse of(Pattern.KnownUse use) {
            return new CheckedUse(
                    use.organisation(), use.place(), use.year(), use.fact().byLanguage());
        }
    }

    /** A reference whose address was opened. */
    record CheckedReference(String title, String url) {}

    /** All that the page of a pattern shows; {@code body} is Markdown in English, absent while it is being written. */
    record WholePattern(
            @JsonUnwrapped PatternSummary pattern,
            Pattern.Relations relations,
            @Nullable CheckedUse knownUse,
            List<CheckedReference> references,
            Pattern.@Nullable Twin commonsOs,
            @Nullable String body,
            String licence) {
        static WholePattern of(Pattern pattern) {
            return new WholePattern(
                    PatternSummary.of(pattern),
                    pattern.relations(),
                    pattern.checkedUse().map(CheckedUse::of).orElse(null),
                    pattern.checkedReferences().stream()
                            .map(r -> new CheckedReference(r.title(), r.url()))
                            .toList(),
                    pattern.twin(),
                    Optional.of(pattern.body()).filter(b -> !b.isEmpty()).orElse(null),
                    "CC-BY-SA-4.0");
        }
    }
}
