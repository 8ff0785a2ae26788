package coop.plenum.platform;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One text of the content in the languages it has; English is the master and always there. */
public record Text(Map<String, String> byLanguage) {
    private static final String MASTER = "en";

    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(MASTER)) throw new IllegalArgumentException("A text needs its English");
    }

    /** A text that has only its English so far. */
    public static Text english(String text) {
        return new Text(Map.of(MASTER, text));
    }

    /** The text in this language, in English where it has no translation. */
    public String in(Locale language) {
        return Optional.ofNullable(byLanguage.get(language.getLanguage())).orElseGet(this::english);
    }

    /** The language in which {@link #in} answers, for the {@code lang} attribute. */
    public String languageIn(Locale language) {
        return byLanguage.containsKey(language.getLanguage()) ? language.getLanguage() : MASTER;
    }

    public String english() {
        return byLanguage.getOrDefault(MASTER, "");
    }
}
