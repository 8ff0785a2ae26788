package coop.plenum.pattern;

import coop.plenum.platform.Languages;
import coop.plenum.platform.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a pattern of what its file says; what is wrong is noted and left out, so that the rest can be shown. */
final class PatternMaking {
    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String slug;
    private final Notes notes;

    /** For the file named {@code slug}. */
    PatternMaking(String slug, Notes notes) {
        this.slug = slug;
        this.notes = notes;
    }

    /** Empty where it has not even a usable name, title and summary. */
    Optional<Pattern> from(FrontMatter head, String body) {
        if (!slug.matches(KEBAB)) notes.add(0, "", "expected a file name of small letters, digits and single hyphens");
        if (!slug.equals(head.slug())) notes.add("slug", "expected " + slug + ", as the file is named");
        String title = required("title", head.title());
        String summary = required("summary", head.summary());
        if (!slug.matches(KEBAB) || title.isEmpty() || summary.isEmpty()) return Optional.empty();
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
                twin(head.commonsOs()),
                body));
    }

    private String required(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) return value.strip();
        notes.add(field, "is missing; expected a text");
        return "";
    }

    private Map<String, FrontMatter.Translation> translations(@Nullable Map<String, FrontMatter.Translation> written) {
        Map<String, FrontMatter.Translation> found = new HashMap<>();
        for (String language : Vocabulary.TRANSLATIONS) {
            FrontMatter.Translation translation = written == null ? null : written.get(language);
            if (translation == null)
                notes.add("translations." + language, "is missing; expected the texts in this language");
            else found.put(language, translation);
        }
        if (written != null)
            written.keySet().stream()
                    .filter(l -> !Vocabulary.TRANSLATIONS.contains(l))
                    .forEach(l -> notes.add(
                            "translations." + l,
                            "is no language of Plenum; expected " + String.join(", ", Vocabulary.TRANSLATIONS)));
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
        if (written == null || written.isEmpty()) notes.add("dimensions", "expected at least one");
        else
            written.forEach((dimension, strength) -> {
                if (!Vocabulary.DIMENSIONS.contains(dimension))
                    notes.add(
                            "dimensions." + dimension,
                            "is no dimension; expected one of " + String.join(", ", Vocabulary.DIMENSIONS));
                else if (!inRange(strength))
                    notes.add("dimensions." + dimension, "expected 1, 2 or 3, found " + strength);
                else dimensions.put(dimension, strength);
            });
        return dimensions;
    }

    private int effort(@Nullable Integer written) {
        if (written != null && inRange(written)) return written;
        notes.add("effort", "expected 1, 2 or 3, found " + (written == null ? "nothing" : written));
        return Vocabulary.MOST;
    }

    private static boolean inRange(@Nullable Integer level) {
        return level != null && level >= Vocabulary.LEAST && level <= Vocabulary.MOST;
    }

    private List<String> known(String field, @Nullable List<String> written, List<String> vocabulary) {
        List<String> keys = present(field, written);
        if (keys.isEmpty()) notes.add(field, "expected at least one");
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (!vocabulary.contains(key))
                notes.addAt(
                        i, field, "expected each one of " + String.join(", ", vocabulary) + ", found \"" + key + "\"");
            else if (keys.indexOf(key) < i) notes.addAt(i, field, "expected each once, found \"" + key + "\" twice");
        }
        return vocabulary.stream().filter(keys::contains).toList();
    }

    /** The members of a list; empty ones are noted and left out. */
    private <T> List<T> present(String field, @Nullable List<T> written) {
        if (written == null) return List.of();
        List<T> there = written.stream().filter(Objects::nonNull).toList();
        if (there.size() < written.size()) notes.add(field, "expected a list, found an empty member in it");
        return there;
    }

    private Pattern.Relations relations(FrontMatter.@Nullable Links written) {
        if (written == null) {
            notes.add("relations", "are missing; expected requires, enables and the others, each with a list");
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
        if (written == null) notes.add("relations." + kind, "is missing; expected a list, an empty one is []");
        return present("relations." + kind, written);
    }

    private Pattern.KnownUse knownUse(
            FrontMatter.@Nullable Use written, Map<String, FrontMatter.Translation> translations) {
        if (written == null) {
            notes.add("known_use", "is missing; expected who does it, where, since when and what");
            return new Pattern.KnownUse("", "", "", Text.english(""), false);
        }
        String check = required("known_use.source_check", written.sourceCheck());
        if (!check.isEmpty() && !List.of("checked", "general_knowledge").contains(check))
            notes.add("known_use.source_check", "expected checked or general_knowledge, found \"" + check + "\"");
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
        List<FrontMatter.Source> sources = present("references", written);
        if (sources.isEmpty()) notes.add("references", "expected at least one");
        List<Pattern.Reference> references = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++)
            reference("references." + i, sources.get(i)).ifPresent(references::add);
        return references;
    }

    private Optional<Pattern.Reference> reference(String field, FrontMatter.Source source) {
        String title = required(field + ".title", source.title());
        String url = required(field + ".url", source.url());
        if (source.urlChecked() == null) notes.add(field + ".url_checked", "is missing; expected true or false");
        if (url.matches("https?://[^\\s\"<>]+"))
            return Optional.of(new Pattern.Reference(title, url, Boolean.TRUE.equals(source.urlChecked())));
        if (!url.isEmpty()) notes.add(field + ".url", "expected an address of the web, found \"" + url + "\"");
        return Optional.empty();
    }

    /** Null where it has none. */
    private Pattern.@Nullable Twin twin(FrontMatter.@Nullable Match written) {
        if (written == null) return null;
        String twin = required("commons_os.slug", written.slug());
        String match = required("commons_os.match", written.match());
        if (!twin.isEmpty() && !twin.matches(KEBAB))
            notes.add("commons_os.slug", "expected the slug of a pattern, found \"" + twin + "\"");
        else if (Vocabulary.MATCHES.contains(match)) return twin.isEmpty() ? null : new Pattern.Twin(twin, match);
        else if (!match.isEmpty())
            notes.add(
                    "commons_os.match",
                    "expected one of " + String.join(", ", Vocabulary.MATCHES) + ", found \"" + match + "\"");
        return null;
    }
}
