package coop.plenum.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final Dimension GOVERNANCE = dimension("governance", "GOV");
    private static final Dimension ECOLOGY = dimension("ecology", "ENV");
    private static final Dimension LIVELIHOOD = dimension("livelihood", "LIV");
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            "sample",
            "1",
            "hash",
            Text.english("Sample"),
            Text.english("A sample."),
            5,
            List.of(GOVERNANCE, ECOLOGY, LIVELIHOOD),
            List.of(),
            List.of(
                    question("GOV-01", GOVERNANCE, Optional.empty()),
                    question("GOV-02", GOVERNANCE, exemption("no_members", true)),
                    question("ENV-01", ECOLOGY, exemption("no_land", true)),
                    question("LIV-01", LIVELIHOOD, exemption("no_digital", false))));

    @Test
    void withoutTagsEverythingIsAsked() {
        assertEquals(List.of("GOV-01", "GOV-02", "ENV-01", "LIV-01"), asked(Set.of()));
        assertEquals(List.of(), new Journey(QUESTIONNAIRE, Set.of()).ruledOut());
    }

    @Test
    void theProfileRulesQuestionsOutAndSaysWhy() {
        Journey journey = new Journey(QUESTIONNAIRE, Set.of("no_members"));
        assertEquals(List.of("GOV-01", "ENV-01", "LIV-01"), asked(Set.of("no_members")));
        assertFalse(journey.isAsked("GOV-02"));
        assertTrue(journey.isAsked("GOV-01"));
        assertFalse(journey.isAsked("GOV-99"));
        assertEquals(1, journey.ruledOut().size());
        assertEquals("GOV-02", journey.ruledOut().get(0).question().id());
        assertEquals("no_members", journey.ruledOut().get(0).because().tag());
        assertEquals(
                1, journey.ruledOut(journey.step("governance").orElseThrow()).size());
        assertEquals(0, journey.ruledOut(journey.step("ecology").orElseThrow()).size());
    }

    @Test
    void aReasonChosenAtTheQuestionNeverRulesItOut() {
        assertEquals(List.of("GOV-01", "GOV-02", "ENV-01", "LIV-01"), asked(Set.of("no_digital")));
    }

    @Test
    void aDimensionWithoutQuestionsIsNoStep() {
        Journey journey = new Journey(QUESTIONNAIRE, Set.of("no_land"));
        assertEquals(
                List.of("governance", "livelihood"),
                journey.steps().stream().map(s -> s.dimension().key()).toList());
        assertEquals(Optional.empty(), journey.step("ecology"));
        assertEquals(Optional.empty(), journey.step("unknown"));
        assertEquals(2, journey.step("governance").orElseThrow().questions().size());
    }

    @Test
    void stepsFollowEachOther() {
        Journey journey = new Journey(QUESTIONNAIRE, Set.of("no_land"));
        Journey.Step first = journey.step("governance").orElseThrow();
        Journey.Step last = journey.step("livelihood").orElseThrow();
        assertEquals(Optional.of(last), journey.next(first));
        assertEquals(Optional.of(first), journey.previous(last));
        assertEquals(Optional.empty(), journey.previous(first));
        assertEquals(Optional.empty(), journey.next(last));
    }

    private static List<String> asked(Set<String> tags) {
        return new Journey(QUESTIONNAIRE, tags)
                .asked().stream().map(Question::id).toList();
    }

    private static Dimension dimension(String key, String prefix) {
        return new Dimension(key, prefix, Text.english(key), Text.english(key));
    }

    private static Optional<Exemption> exemption(String tag, boolean byProfile) {
        return Optional.of(new Exemption(tag, Text.english("You have none."), byProfile));
    }

    private static Question question(String id, Dimension dimension, Optional<Exemption> exemption) {
        Text text = Text.english("?");
        return new Question(
                id,
                1,
                dimension.key(),
                new Kind.YesNo(),
                Scope.PERSON,
                1,
                "any_member",
                text,
                text,
                text,
                exemption,
                Map.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
