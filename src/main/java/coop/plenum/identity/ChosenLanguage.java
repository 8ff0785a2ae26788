package coop.plenum.identity;

import coop.plenum.platform.LanguageChosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Remembers the language that a signed-in person chooses, so that it follows them to another browser. */
@ApplicationScoped
class ChosenLanguage {
    private final Visitor visitor;
    private final People people;

    ChosenLanguage(Visitor visitor, People people) {
        this.visitor = visitor;
        this.people = people;
    }

    @Transactional
    void keep(@Observes LanguageChosen chosen) {
        visitor.person().flatMap(people::byId).ifPresent(person -> person.choose(chosen.language()));
    }
}
