package coop.plenum.platform;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One text of the content in the languages it has. English is the master of all that ships; what others write may stand in
 * another language alone.
 */
public record Text(Map<String, String> byLanguage) {
    private static final String MASTER = "en";

    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.isEmpty()) throw new IllegalArgumentException("A text needs a language");
    }

    /** A text that has only its English so far. */
    public static Text english(String text) {
        return new Text(Map.of(MASTER, text));
    }

    /** The text in this language; in English, or what it has, where it has no translation. */
    public String in(Locale language) {
        return Optional.ofNullable(byLanguage.get(languageIn(language))).orElse("");
    }

    /** The language in which {@link #in} answers, for the {@code lang} attribute. */
    public String languageIn(Locale language) {
        if (byLanguage.containsKey(language.getLanguage())) return language.getLanguage();
        return byLanguage.containsKey(MASTER) ? MASTER : Collections.min(byLanguage.keySet());
    }

    public String english() {
        return byLanguage.getOrDefault(MASTER, "");
    }
}
