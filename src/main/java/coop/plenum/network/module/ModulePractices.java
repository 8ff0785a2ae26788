package coop.plenum.network.module;

import coop.plenum.assessment.QuestionLinks.Link;
import coop.plenum.report.NetworkPractices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Leads to the pages of the practices that networks wrote down. */
@ApplicationScoped
class ModulePractices implements NetworkPractices {
    private final Modules modules;

    ModulePractices(Modules modules) {
        this.modules = modules;
    }

    @Override
    public Optional<Link> of(String slug, Locale language) {
        return modules.withPractice(slug)
                .flatMap(v -> v.own().practice(slug))
                .map(p -> new Link(p.title().in(language), "/practices/" + p.slug()));
    }
}
