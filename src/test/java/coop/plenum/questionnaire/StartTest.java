package coop.plenum.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class StartTest {
    @Inject
    Questionnaires questionnaires;

    @Test
    void thePackagedBankIsOnOfferOnceTheApplicationRuns() {
        assertEquals(
                List.of("quick", "full", "workshop"),
                questionnaires.onOffer().stream().map(Questionnaire::key).toList());
        Questionnaire quick = questionnaires.current("quick");
        assertEquals(quick, questionnaires.version(quick.contentHash()));
        assertEquals(13, questionnaires.profileQuestions().size());
        assertEquals(Set.of("no_land"), questionnaires.tags(Map.of("has_land", "no"), 2026));
        assertEquals(List.of(), questionnaires.problems());
    }
}
