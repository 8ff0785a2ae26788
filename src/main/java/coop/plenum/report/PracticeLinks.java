package coop.plenum.report;

import coop.plenum.assessment.QuestionLinks;
import coop.plenum.pattern.Patterns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Leads from a question to the pages of the practices that answer it; templates reach it as {@code inject:practiceLinks}. */
@ApplicationScoped
@Named("practiceLinks")
public class PracticeLinks implements QuestionLinks {
    private final Patterns patterns;
    private final Instance<NetworkPractices> networks;

    PracticeLinks(Patterns patterns, Instance<NetworkPractices> networks) {
        this.patterns = patterns;
        this.networks = networks;
    }

    @Override
    public List<Link> of(List<String> slugs, Locale language) {
        return slugs.stream().flatMap(s -> of(s, language)).toList();
    }

    private Stream<Link> of(String slug, Locale language) {
        Optional<Link> shipped = patterns.find(slug).map(p -> new Link(p.titleIn(language), "/patterns/" + p.slug()));
        return shipped.isPresent() ? shipped.stream() : networks.stream().flatMap(n -> n.of(slug, language).stream());
    }
}
