package coop.plenum.plan;

import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.pattern.ReadersPatterns;
import coop.plenum.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Says on the page of a practice whether it is in the plan of an organisation that the reader belongs to. */
@ApplicationScoped
class PlannedPatterns implements ReadersPatterns {
    private final Actions actions;
    private final Visitor visitor;

    PlannedPatterns(Actions actions, Visitor visitor) {
        this.actions = actions;
        this.visitor = visitor;
    }

    @Override
    public List<State> of(String slug, Locale language) {
        if (visitor.person().isEmpty() || visitor.only().isPresent()) return List.of();
        PlanMessages texts = Page.texts(PlanMessages.class, language);
        return actions.ofMember(Viewer.of(visitor), slug).stream()
                .map(a -> new State(
                        texts.inPlanOf(
                                a.organisationName(), texts.status(a.status().key())),
                        "/organisations/" + a.organisation() + "/plan",
                        List.of()))
                .toList();
    }
}
