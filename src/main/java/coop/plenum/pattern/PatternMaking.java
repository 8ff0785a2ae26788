package coop.plenum.pattern;

import coop.plenum.platform.Languages;
import coop.plenum.platform.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a pattern of what its file says; what is wrong is noted and left out, so that the rest can be shown. */
final class PatternMaking {
    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String slug;
    private final Consumer<String> problems;

    /** For the file named {@code slug}. */
    PatternMaking(String slug, Consumer<String> problems) {
        this.slug = slug;
        this.problems = problems;
    }

    /** Empty where it has not even a usable name, title and summary. */
    Optional<Pattern> from(FrontMatter head, String body) {
        if (!slug.matches(KEBAB)) problems.accept("file name: expected small letters, digits and single hyphens");
        if (!slug.equals(head.slug())) problems.accept("slug: expected " + slug + ", as the file is named");
        String title = required("title", head.title());
        String summary = required("summary", head.summary());
        if (!slug.matches(KEBAB) || title.isEmpty() || summary.isEmpty()) return Optional.empty();
        checkCounterpart(head.commonsOs());
        Map<String, FrontMatter.Translation> translations = translations(head.translations());
        return Optional.of(new Pattern(
                slug,
                text("title", title, translations, FrontMatter.Translation::title),
                text("summary", summary, translations, FrontMatter.Translation::summary),
                text(
                        "first_step",
                        required("first_step", head.firstStep()),
                        translations,
                        FrontMatter.Translation::firstStep),
                dimensions(head.dimensions()),
                known("principles", head.principles(), Vocabulary.PRINCIPLES),
                known("org_types", head.orgTypes(), Vocabulary.ORG_TYPES),
                effort(head.effort()),
                relations(head.relations()),
                knownUse(head.knownUse(), translations),
                references(head.references()),
                body));
    }

    private String required(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) return value.strip();
        problems.accept(field + ": is missing");
        return "";
    }

    private Map<String, FrontMatter.Translation> translations(@Nullable Map<String, FrontMatter.Translation> written) {
        Map<String, FrontMatter.Translation> found = new HashMap<>();
        for (String language : Vocabulary.TRANSLATIONS) {
            FrontMatter.Translation translation = written == null ? null : written.get(language);
            if (translation == null) problems.accept("translations." + language + ": is missing");
            else found.put(language, translation);
        }
        if (written != null)
            written.keySet().stream()
                    .filter(l -> !Vocabulary.TRANSLATIONS.contains(l))
                    .forEach(l -> problems.accept("translations." + l + ": is no language of Plenum"));
        return found;
    }

    private Text text(
            String field,
            String english,
            Map<String, FrontMatter.Translation> translations,
            Function<FrontMatter.Translation, @Nullable String> translated) {
        Map<String, String> texts = new HashMap<>();
        texts.put(Languages.ENGLISH.getLanguage(), english);
        translations.forEach((language, translation) -> {
            String text = required("translations." + language + "." + field, translated.apply(translation));
            if (!text.isEmpty()) texts.put(language, text);
        });
        return new Text(texts);
    }

    private Map<String, Integer> dimensions(@Nullable Map<String, Integer> written) {
        Map<String, Integer> dimensions = new LinkedHashMap<>();
        if (written == null || written.isEmpty()) problems.accept("dimensions: at least one is expected");
        else
            written.forEach((dimension, strength) -> {
                if (!Vocabulary.DIMENSIONS.contains(dimension))
                    problems.accept("dimensions." + dimension + ": is no dimension");
                else if (!inRange(strength)) problems.accept("dimensions." + dimension + ": expected 1, 2 or 3");
                else dimensions.put(dimension, strength);
            });
        return dimensions;
    }

    private int effort(@Nullable Integer written) {
        if (written != null && inRange(written)) return written;
        problems.accept("effort: expected 1, 2 or 3");
        return Vocabulary.MOST;
    }

    private static boolean inRange(@Nullable Integer level) {
        return level != null && level >= Vocabulary.LEAST && level <= Vocabulary.MOST;
    }

    private List<String> known(String field, @Nullable List<String> written, List<String> vocabulary) {
        if (written == null || written.isEmpty()) {
            problems.accept(field + ": at least one is expected");
            return List.of();
        }
        if (written.stream().distinct().count() < written.size()) problems.accept(field + ": one is named twice");
        written.stream()
                .filter(key -> !vocabulary.contains(key))
                .forEach(key -> problems.accept(field + ": " + key + " is unknown"));
        return vocabulary.stream().filter(written::contains).toList();
    }

    private Pattern.Relations relations(FrontMatter.@Nullable Links written) {
        if (written == null) {
            problems.accept("relations: are missing");
            return new Pattern.Relations(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        return new Pattern.Relations(
                slugs("generalizes_from", written.generalizesFrom()),
                slugs("specializes_to", written.specializesTo()),
                slugs("enables", written.enables()),
                slugs("requires", written.requires()),
                slugs("related", written.related()));
    }

    private List<String> slugs(String kind, @Nullable List<String> written) {
        if (written != null) return written;
        problems.accept("relations." + kind + ": is missing, an empty list is []");
        return List.of();
    }

    private Pattern.KnownUse knownUse(
            FrontMatter.@Nullable Use written, Map<String, FrontMatter.Translation> translations) {
        if (written == null) {
            problems.accept("known_use: is missing");
            return new Pattern.KnownUse("", "", "", Text.english(""), false);
        }
        String check = required("known_use.source_check", written.sourceCheck());
        if (!check.isEmpty() && !List.of("checked", "general_knowledge").contains(check))
            problems.accept("known_use.source_check: expected checked or general_knowledge");
        return new Pattern.KnownUse(
                required("known_use.organisation", written.organisation()),
                required("known_use.place", written.place()),
                required("known_use.year", written.year()),
                text(
                        "known_use_fact",
                        required("known_use.fact", written.fact()),
                        translations,
                        FrontMatter.Translation::knownUseFact),
                check.equals("checked"));
    }

    private List<Pattern.Reference> references(@Nullable List<FrontMatter.Source> written) {
        if (written == null || written.isEmpty()) {
            problems.accept("references: at least one is expected");
            return List.of();
        }
        return written.stream().flatMap(source -> reference(source).stream()).toList();
    }

    private Optional<Pattern.Reference> reference(FrontMatter.Source source) {
        String title = required("references.title", source.title());
        String url = required("references.url", source.url());
        if (!url.matches("https?://[^\\s\"<>]+")) {
            problems.accept("references.url: expected an address of the web, got " + url);
            return Optional.empty();
        }
        if (source.urlChecked() == null) problems.accept("references.url_checked: expected true or false");
        return Optional.of(new Pattern.Reference(title, url, Boolean.TRUE.equals(source.urlChecked())));
    }

    /**
     * The counterpart in the Commons OS library, null where there is none, is for authors only: it is checked, and
     * shown nowhere.
     */
    private void checkCounterpart(FrontMatter.@Nullable Match written) {
        if (written != null && !Vocabulary.MATCHES.contains(required("commons_os.match", written.match())))
            problems.accept("commons_os.match: expected " + String.join(", ", Vocabulary.MATCHES));
    }
}
