package coop.plenum.network.release.page;

import java.util.Locale;
import java.util.Optional;

/** What of a release can be taken away as a table. */
enum View {
    DIMENSIONS,
    PRINCIPLES,
    QUESTIONS,
    BANDS,
    DISAGREEMENT,
    PATTERNS,
    FIGURES,
    TRENDS,
    ORGANISATIONS;

    /** Its name in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<View> of(String key) {
        for (View view : values()) if (view.key().equals(key)) return Optional.of(view);
        return Optional.empty();
    }
}
