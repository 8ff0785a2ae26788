package coop.plenum.pattern;

import coop.plenum.platform.Languages;
import coop.plenum.platform.Text;
import coop.plenum.platform.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The translated short texts of a folder of patterns, and which of them follow their English. */
public final class PatternTranslations {
    private static final String REVIEWS = "translations.reviews.txt";

    private final Path reviews;
    private final List<Translated> texts = new ArrayList<>();

    public PatternTranslations(Path folder) throws IOException {
        this.reviews = folder.resolve(REVIEWS);
        for (Pattern pattern : Library.read(folder).patterns().values()) {
            fields(pattern)
                    .forEach((field, text) -> Languages.ALL.stream()
                            .filter(l -> !l.equals(Languages.ENGLISH))
                            .map(l -> l.getLanguage())
                            .filter(text.byLanguage()::containsKey)
                            .forEach(l -> texts.add(new Translated(
                                    pattern.slug() + ".md, field translations." + l + "." + field,
                                    pattern.slug() + "." + field,
                                    l,
                                    text.english()))));
        }
    }

    /** Whether it is written down at all what was read. */
    public boolean areReviewed() {
        return Files.exists(reviews);
    }

    /** A sentence for each translation that is to be read again, with its file, field and language. */
    public List<String> stale() throws IOException {
        return Translated.stale(texts, reviews);
    }

    /** Writes down that the chosen ones were read against their English; answers those that were stale. */
    public List<String> review(Predicate<Translated> chosen) throws IOException {
        return Translated.review(texts, reviews, chosen);
    }

    private static Map<String, Text> fields(Pattern pattern) {
        Map<String, Text> fields = new LinkedHashMap<>();
        fields.put("title", pattern.title());
        fields.put("summary", pattern.summary());
        fields.put("first_step", pattern.firstStep());
        fields.put("known_use_fact", pattern.knownUse().fact());
        return fields;
    }
}
