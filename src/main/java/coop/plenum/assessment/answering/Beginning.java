package coop.plenum.assessment.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Begins a member's part with the first thing they save, and brings along what they said in other open assessments. */
@ApplicationScoped
class Beginning {
    private final Participations participations;
    private final Siblings siblings;
    private final Answers answers;

    Beginning(Participations participations, Siblings siblings, Answers answers) {
        this.participations = participations;
        this.siblings = siblings;
        this.answers = answers;
    }

    /** The member's part; begun now where there is none yet. */
    Participation begun(Sheet sheet) {
        UUID person = sheet.standing().viewer().person();
        siblings.oneAtATime(person);
        return participations.of(sheet.assessment(), person).orElseGet(() -> {
            Participation participation = participations.begun(sheet.assessment(), person);
            bringAlong(sheet, participation);
            return participation;
        });
    }

    private void bringAlong(Sheet sheet, Participation participation) {
        siblings.carried(sheet.standing(), sheet.assessment(), sheet.journey().questionnaire())
                .values()
                .forEach(a -> answers.save(participation, a));
    }
}
