package coop.plenum.network.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.module.Effect.Change;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.reading.OwnSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
    private static final OwnQuestions OWN = OwnSample.unchanged().own();

    @Test
    void everySharedMarkIsTheSameWithAndWithoutOwnQuestions() {
        for (Questionnaire shared : OwnSample.BANK.questionnaires()) {
            assertTrue(Comparability.holds(shared, OWN.joinedTo(shared, 1)), shared.key());
        }
    }

    @Test
    void theCheckNoticesAQuestionThatCounts() {
        Questionnaire shared = OwnSample.BANK.questionnaires().get(0);
        Question smuggled = counting(OWN.questions().get(0), shared.dimensions().get(0));
        List<Question> all = new ArrayList<>(shared.questions());
        all.add(smuggled);
        Questionnaire moved = new Questionnaire(
                shared.key(),
                shared.version(),
                "",
                shared.name(),
                shared.note(),
                shared.minutes(),
                shared.dimensions(),
                shared.principles(),
                all,
                shared.words());
        assertFalse(Comparability.holds(shared, moved));
    }

    @Test
    void whatBecomesOfEachQuestionIsTold() {
        OwnQuestions next = OwnSample.unchanged()
                .with("We lead a working group.", "We lead a working group of it.")
                .with("id: VAL-02\n  version: 1", "id: VAL-02\n  version: 2")
                .with("[50, 100]", "[80, 100]")
                .own();
        assertEquals(
                Map.of("VAL-01", Change.KEPT, "VAL-02", Change.RENEWED, "VAL-03", Change.REMARKED),
                Effects.lines(OWN, next));
        OwnQuestions other =
                OwnSample.unchanged().with("- id: VAL-02", "- id: VAL-12").own();
        assertEquals(
                Map.of(
                        "VAL-01", Change.KEPT,
                        "VAL-02", Change.REMOVED,
                        "VAL-03", Change.KEPT,
                        "VAL-12", Change.ADDED),
                Effects.lines(OWN, other));
    }

    private static Question counting(Question own, Dimension dimension) {
        return new Question(
                own.id(),
                own.version(),
                dimension.key(),
                own.kind(),
                own.scope(),
                1,
                own.answeredBy(),
                own.text(),
                own.help(),
                own.evidence(),
                own.exemption(),
                Map.of(),
                List.of(),
                own.alertBelow(),
                List.of(),
                own.floor(),
                List.of());
    }
}
