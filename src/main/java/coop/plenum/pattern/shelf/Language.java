package coop.plenum.pattern.shelf;

import java.util.Arrays;
import java.util.Locale;

/** A language as PostgreSQL searches it. */
enum Language {
    EN("english"),
    ES("spanish"),
    FR("french");

    private final String configuration;

    Language(String configuration) {
        this.configuration = configuration;
    }

    static Language of(Locale locale) {
        return Arrays.stream(values())
                .filter(l -> l.key().equals(locale.getLanguage()))
                .findFirst()
                .orElse(EN);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its rules, with its quotes. */
    String rules() {
        return "'" + configuration + "'";
    }

    String head() {
        return "head_" + key();
    }

    String full() {
        return "full_" + key();
    }
}
