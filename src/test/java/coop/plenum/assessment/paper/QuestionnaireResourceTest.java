package coop.plenum.assessment.paper;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.support.Database;
import coop.plenum.support.PdfCheck;
import coop.plenum.support.TrialProfile;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class QuestionnaireResourceTest {
    @Inject
    Questionnaires questionnaires;

    @ParameterizedTest
    @CsvSource({"quick,en", "full,en", "full,es", "full,fr", "workshop,fr"})
    void theFormAsksEveryOpinionAndIsAccessible(String key, String language) throws Exception {
        byte[] pdf = pdf("/questionnaires/" + key + "/form.pdf", language);
        assertEquals(List.of(), PdfCheck.brokenRules(pdf));
        String text = PdfCheck.text(pdf);
        for (Question question : questionnaires.current(key).questions()) {
            String asked = PdfCheck.onOneLine(question.text().in(Locale.forLanguageTag(language)));
            assertEquals(!question.isFact(), text.contains(asked), question.id() + ": " + asked);
        }
    }

    @ParameterizedTest
    @CsvSource({"full,en", "full,fr", "quick,es"})
    void theListOfFiguresHoldsEveryFactAndWhereItIsFound(String key, String language) throws Exception {
        byte[] pdf = pdf("/questionnaires/" + key + "/figures.pdf", language);
        assertEquals(List.of(), PdfCheck.brokenRules(pdf));
        String text = PdfCheck.text(pdf);
        Locale locale = Locale.forLanguageTag(language);
        for (Question question : questionnaires.current(key).questions()) {
            if (!question.isFact()) continue;
            assertTrue(text.contains(PdfCheck.onOneLine(question.text().in(locale))), question.id());
            assertTrue(text.contains(PdfCheck.onOneLine(question.evidence().in(locale))), question.id());
        }
    }

    @Test
    void thePageListsTheQuestionsForEverybodyAndAnUnknownOneIsUnknown() {
        String page = given().get("/questionnaires/quick").asString();
        questionnaires
                .current("quick")
                .questions()
                .forEach(q -> assertTrue(page.contains("id=\"" + q.id() + "\""), q.id()));
        assertFalse(page.contains("figures.pdf"));
        for (String path : List.of("", "/form.pdf", "/figures.pdf")) {
            assertEquals(404, given().get("/questionnaires/unknown" + path).statusCode());
        }
    }

    private static byte[] pdf(String path, String language) {
        Response response = given().header("Accept-Language", language).get(path);
        assertEquals(200, response.statusCode());
        assertEquals("application/pdf", response.contentType());
        assertEquals(language, response.header("Content-Language"));
        return response.asByteArray();
    }
}
