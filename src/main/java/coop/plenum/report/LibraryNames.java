package coop.plenum.report;

import coop.plenum.pattern.Patterns;
import coop.plenum.questionnaire.KnownPatterns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The names of the pattern library, for the questions that name them. */
@ApplicationScoped
class LibraryNames implements KnownPatterns {
    private final Patterns patterns;

    LibraryNames(Patterns patterns) {
        this.patterns = patterns;
    }

    @Override
    public Set<String> slugs() {
        return patterns.names();
    }
}
