package coop.plenum.report;

import coop.plenum.assessment.QuestionLinks;
import coop.plenum.pattern.Patterns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Leads from a question to the pages of the practices that answer it. */
@ApplicationScoped
class PracticeLinks implements QuestionLinks {
    private final Patterns patterns;

    PracticeLinks(Patterns patterns) {
        this.patterns = patterns;
    }

    @Override
    public List<Link> of(List<String> slugs, Locale language) {
        return slugs.stream()
                .flatMap(s -> patterns.find(s).stream())
                .map(p -> new Link(p.titleIn(language), "/patterns/" + p.slug()))
                .toList();
    }
}
