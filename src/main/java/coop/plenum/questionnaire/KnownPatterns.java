package coop.plenum.questionnaire;

import java.util.Set;

/** The library of patterns that questions may name; a package above implements it. */
public interface KnownPatterns {
    /** The slugs of all patterns; none where there is no library, and then no name is checked. */
    Set<String> slugs();
}
