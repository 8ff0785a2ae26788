package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Leaves a question for later: the place to come back to moves past it, and it stays open. */
@ApplicationScoped
class Skipping {
    private final Beginning beginning;

    Skipping(Beginning beginning) {
        this.beginning = beginning;
    }

    /** The address at which to go on: the question after it, the overview after the last one. */
    String skip(Sheet sheet, Question skipped) {
        List<Question> asked = sheet.journey().asked();
        int next = asked.indexOf(skipped) + 1;
        Participation participation = beginning.begun(sheet);
        if (next == asked.size()) return sheet.path();
        participation.comeBackTo(asked.get(next));
        return sheet.path(asked.get(next));
    }
}
