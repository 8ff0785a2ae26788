package coop.plenum.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages Plenum speaks, English first. */
public final class Languages {
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** In the order in which they are offered. */
    public static final List<Locale> ALL = List.of(ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH);

    private Languages() {}

    /** The language of this tag, where Plenum speaks it. */
    public static Optional<Locale> of(String tag) {
        return ALL.stream().filter(l -> l.getLanguage().equals(tag)).findFirst();
    }

    /** The best match for what a browser accepts, best first; English where nothing matches. */
    public static Locale best(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(l -> of(l.getLanguage()).stream())
                .findFirst()
                .orElse(ENGLISH);
    }
}
