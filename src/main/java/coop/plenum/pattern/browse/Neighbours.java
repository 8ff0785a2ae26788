package coop.plenum.pattern.browse;

import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.pattern.shelf.ForeignPatterns;
import coop.plenum.platform.Languages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a pattern is tied to: within its library, and its twin in another. */
@Singleton
class Neighbours {
    /** Where the files of Commons OS lie, for a twin whose library is not read here. */
    private static final String COMMONS_OS = "https://github.com/commons-os/patterns/blob/main/_patterns/";

    private final Patterns patterns;
    private final ForeignPatterns foreign;

    Neighbours(Patterns patterns, ForeignPatterns foreign) {
        this.patterns = patterns;
        this.foreign = foreign;
    }

    Neighbourhood of(Pattern pattern, Locale language) {
        List<Neighbourhood.Tied> tied = new ArrayList<>();
        Map<String, List<String>> ties = pattern.relations().byKind();
        for (String kind : Neighbourhood.KINDS)
            for (String slug : ties.getOrDefault(kind, List.of()))
                patterns.find(slug).ifPresent(p -> tied.add(tied(kind, p, language)));
        return Neighbourhood.of(tied);
    }

    private static Neighbourhood.Tied tied(String kind, Pattern p, Locale language) {
        Set<String> ties = p.relations().byKind().values().stream()
                .flatMap(List::stream)
                .map(Neighbours::own)
                .collect(Collectors.toSet());
        return new Neighbourhood.Tied(
                kind, own(p.slug()), p.titleIn(language), p.title().languageIn(language), ties);
    }

    Neighbourhood of(String library, ForeignPattern pattern) {
        List<String> names = pattern.ties().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        Map<String, ForeignPattern> found = foreign.named(library, names);
        List<Neighbourhood.Tied> tied = new ArrayList<>();
        for (String kind : Neighbourhood.KINDS)
            for (String name : pattern.ties().getOrDefault(kind, List.of()))
                Optional.ofNullable(found.get(name))
                        .filter(p -> !p.slug().equals(pattern.slug()))
                        .ifPresent(p -> tied.add(tied(kind, library, p, found)));
        return Neighbourhood.of(tied);
    }

    private static Neighbourhood.Tied tied(
            String kind, String library, ForeignPattern p, Map<String, ForeignPattern> known) {
        Set<String> ties = p.ties().values().stream()
                .flatMap(List::stream)
                .flatMap(n -> Optional.ofNullable(known.get(n)).stream())
                .map(n -> other(library, n.slug()))
                .collect(Collectors.toSet());
        return new Neighbourhood.Tied(kind, other(library, p.slug()), p.title(), Languages.ENGLISH.getLanguage(), ties);
    }

    /** Null where it has none. */
    @Nullable
    Twin twin(Pattern pattern) {
        Pattern.Twin twin = pattern.twin();
        if (twin == null) return null;
        return foreign.anywhere(twin.slug()).entrySet().stream()
                .findFirst()
                .map(f -> new Twin(other(f.getKey(), twin.slug()), f.getValue().title(), twin.match()))
                .orElseGet(() -> new Twin(COMMONS_OS + twin.slug() + ".md", "Commons OS", twin.match()));
    }

    /** Plenum's own patterns on the matter of a foreign one, nearest first. */
    List<Pattern> own(ForeignPattern pattern) {
        return patterns.all().stream()
                .filter(p -> p.twin() != null && p.twin().slug().equals(pattern.slug()))
                .sorted(java.util.Comparator.comparing(
                        p -> p.twin() == null ? "" : p.twin().match(), java.util.Comparator.reverseOrder()))
                .toList();
    }

    private static String own(String slug) {
        return "/patterns/" + slug;
    }

    private static String other(String library, String slug) {
        return "/patterns/" + library + "/" + slug;
    }
}
