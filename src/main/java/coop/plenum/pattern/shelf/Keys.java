package coop.plenum.pattern.shelf;

import coop.plenum.pattern.Vocabulary;
import java.util.Collection;
import java.util.List;

/** A list of keys whose sets are kept as bits. */
enum Keys {
    DIMENSIONS(Vocabulary.DIMENSIONS),
    PRINCIPLES(Vocabulary.PRINCIPLES),
    ORG_TYPES(Vocabulary.ORG_TYPES);

    /** Never changes, which its type cannot say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    Keys(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    List<String> all() {
        return keys;
    }

    int bits(Collection<String> chosen) {
        return chosen.stream().mapToInt(this::bit).reduce(0, (a, b) -> a | b);
    }

    /** 0 for what is no key. */
    int bit(String key) {
        int at = keys.indexOf(key);
        return at < 0 ? 0 : 1 << at;
    }
}
