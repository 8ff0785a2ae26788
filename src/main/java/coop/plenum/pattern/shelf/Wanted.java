package coop.plenum.pattern.shelf;

import java.util.Optional;

/** What somebody looks for; a filter that is empty is not set. */
public record Wanted(
        String words,
        Optional<String> dimension,
        Optional<String> principle,
        Optional<String> orgType,
        Optional<Integer> effort,
        Optional<String> library) {
    /** Everything. */
    public static final Wanted ALL =
            new Wanted("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Wanted {
        words = words.strip();
    }

    public boolean hasWords() {
        return !words.isEmpty();
    }
}
