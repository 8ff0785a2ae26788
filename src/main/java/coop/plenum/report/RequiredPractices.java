package coop.plenum.report;

import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the library says that a practice requires. */
@ApplicationScoped
class RequiredPractices implements Requirements {
    private final Patterns patterns;

    RequiredPractices(Patterns patterns) {
        this.patterns = patterns;
    }

    @Override
    public List<String> of(String pattern) {
        return patterns.find(pattern)
                .map(Pattern::relations)
                .map(Pattern.Relations::requires)
                .orElse(List.of());
    }
}
