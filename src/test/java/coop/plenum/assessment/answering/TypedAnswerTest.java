package coop.plenum.assessment.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.assessment.Samples;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAnswerTest {
    private static final Question LEVELS = Samples.question("Q-1", Samples.levels());
    private static final Question YES_NO = Samples.question("Q-1", new Kind.YesNo());
    private static final Question FIGURE = Samples.question("Q-1", Samples.percent());
    private static final Question ONE = Samples.question("Q-1", Samples.one());
    private static final Question SEVERAL = Samples.question("Q-1", Samples.several());
    private static final Question EXEMPT = Samples.exempt("Q-1", "no_members");

    @Test
    void onlyTheLevelsOfTheQuestionAreTaken() {
        assertEquals("4", value(LEVELS, "4"));
        for (String wrong : List.of("5", "-1", "04", "1.0", "yes", " "))
            assertEquals("chooseOne", problem(LEVELS, wrong));
    }

    @Test
    void yesAndNoAndOptionsAreTakenByTheirKeys() {
        assertEquals("yes", value(YES_NO, "yes"));
        assertEquals("chooseOne", problem(YES_NO, "maybe"));
        assertEquals("a", value(ONE, "a"));
        assertEquals("chooseOne", problem(ONE, "a", "b"));
    }

    @Test
    void severalOptionsMayBeTickedButNoneExcludesThem() {
        assertEquals("a,b", value(SEVERAL, "a", "b"));
        assertEquals("none", value(SEVERAL, "none"));
        assertEquals("chooseOne", problem(SEVERAL, "a", "none"));
        assertEquals("chooseOne", problem(SEVERAL, "a", "z"));
        assertEquals("chooseOne", problem(SEVERAL, "a,,b"));
    }

    @Test
    void anOptionSentTwiceIsTickedOnce() {
        assertEquals("a", value(SEVERAL, "a", "a"));
        assertEquals("a,b", value(SEVERAL, "a,b", "a"));
        assertEquals("none", value(SEVERAL, "none", "none"));
    }

    @Test
    void aFigureIsReadInTheLanguageAndKeptPlain() {
        assertEquals("12.5", figure("12,5").answer(Locale.FRENCH).value());
        assertEquals("100", figure("100,0").answer(Locale.FRENCH).value());
        assertEquals(Optional.of("notANumber"), figure("lots").problem(Locale.ENGLISH, texts()));
        assertEquals(Optional.of("outOfRange"), figure("100.1").problem(Locale.ENGLISH, texts()));
        assertEquals(Optional.of("outOfRange"), figure("-0.1").problem(Locale.ENGLISH, texts()));
        assertEquals(Optional.of("chooseOne"), typed(FIGURE, "3").problem(Locale.ENGLISH, texts()));
    }

    @Test
    void notKnowingIsAlwaysAnAnswerAndNotApplyingOnlyWithAReason() {
        Answer unknown = typed(FIGURE, "dk").answer(Locale.ENGLISH);
        assertEquals(Given.DONT_KNOW, unknown.given());
        assertNull(unknown.value());
        assertEquals("alwaysApplies", problem(LEVELS, "na"));
        assertEquals(Optional.empty(), typed(EXEMPT, "na").problem(Locale.ENGLISH, texts()));
        assertEquals(
                Given.NOT_APPLICABLE, typed(EXEMPT, "na").answer(Locale.ENGLISH).given());
    }

    @Test
    void nothingTypedDecidesNothing() {
        TypedAnswer blank = TypedAnswer.of(LEVELS, new MultivaluedHashMap<>());
        assertEquals(Optional.empty(), blank.problem(Locale.ENGLISH, texts()));
        assertFalse(blank.answer(Locale.ENGLISH).isDecided());
    }

    @Test
    void takingBackLeavesNoteAndLink() {
        TypedAnswer back = with("Q-1-note", "ours").cleared();
        assertFalse(back.answer(Locale.ENGLISH).isDecided());
        assertEquals("ours", back.answer(Locale.ENGLISH).note());
    }

    @Test
    void aNoteEndsAtFourThousandLetters() {
        assertEquals(Optional.empty(), with("Q-1-note", "x".repeat(4_000)).problem(Locale.ENGLISH, texts()));
        assertEquals(
                Optional.of("noteTooLong"), with("Q-1-note", "x".repeat(4_001)).problem(Locale.ENGLISH, texts()));
    }

    @Test
    void controlCharactersAreDroppedAndLinesKept() {
        assertEquals(
                "ab\nc\td", with("Q-1-note", "\u0000a\u0007b\r\nc\td\u001b").note());
        assertEquals(
                "https://a.example",
                with("Q-1-evidence", " https://a.\u0000example ").evidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x?y=1", "http://a.example", "HTTPS://a.example"})
    void aLinkNamesAPage(String link) {
        assertEquals(Optional.empty(), with("Q-1-evidence", link).problem(Locale.ENGLISH, texts()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a.example",
                "//a.example",
                "a.example",
                "https:",
                "https:///x",
                "https://a b",
                "mailto:a@a.example"
            })
    void anyOtherSchemeIsRefused(String link) {
        assertEquals(Optional.of("linkWrong"), with("Q-1-evidence", link).problem(Locale.ENGLISH, texts()));
    }

    @Test
    void aLinkEndsAtTwoThousandLetters() {
        String link = "https://a.example/" + "x".repeat(2_000);
        assertEquals(Optional.of("linkWrong"), with("Q-1-evidence", link).problem(Locale.ENGLISH, texts()));
    }

    @Test
    void whatThePageWasSentWithIsNoChange() {
        Answer stored = typed(LEVELS, "3").answer(Locale.ENGLISH);
        MultivaluedMap<String, String> form = form("3");
        form.putSingle("Q-1-was", stored.fingerprint());
        assertTrue(TypedAnswer.of(LEVELS, form).isUntouched(Locale.ENGLISH));
        form.putSingle("Q-1-note", "new");
        assertFalse(TypedAnswer.of(LEVELS, form).isUntouched(Locale.ENGLISH));
    }

    @Test
    void whatAQuestionDoesNotAskIsNotLookedAt() {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("Q-1-figure", "3");
        form.putSingle("Q-1-first", "3");
        assertFalse(TypedAnswer.of(LEVELS, form).isGiven());
        assertEquals(null, TypedAnswer.of(LEVELS, form).answer(Locale.ENGLISH).given());
        form.putSingle("Q-1-second", "4");
        form.remove("Q-1-figure");
        assertFalse(TypedAnswer.of(FIGURE, form).isGiven(), "a figure without parts");
    }

    @Test
    void ofANumberAndDontKnowTheNewerOneCounts() {
        Answer number = figure("12").answer(Locale.ENGLISH);
        Answer unknown = typed(FIGURE, "dk").answer(Locale.ENGLISH);
        MultivaluedMap<String, String> form = form("dk");
        form.putSingle("Q-1-figure", "12");
        TypedAnswer both = TypedAnswer.of(FIGURE, form);
        assertEquals(
                "12", both.newer(unknown, Locale.ENGLISH).answer(Locale.ENGLISH).value());
        assertEquals(
                Given.DONT_KNOW,
                both.newer(number, Locale.ENGLISH).answer(Locale.ENGLISH).given());
        TypedAnswer neither = both.newer(figure("13").answer(Locale.ENGLISH), Locale.ENGLISH);
        assertEquals(Optional.of("numberOrNot"), neither.problem(Locale.ENGLISH, texts()));
        assertFalse(neither.isUntouched(Locale.ENGLISH));
    }

    @Test
    void aRevisionThatIsNoNumberCountsAsNone() {
        assertEquals(12, with("Q-1-revision", "12").revision());
        assertEquals(0, with("Q-1-revision", "-1").revision());
        assertEquals(0, with("Q-1-revision", "999999999999").revision());
    }

    private static String value(Question question, String... choice) {
        TypedAnswer typed = typed(question, choice);
        assertEquals(Optional.empty(), typed.problem(Locale.ENGLISH, texts()));
        return String.valueOf(typed.answer(Locale.ENGLISH).value());
    }

    private static String problem(Question question, String... choice) {
        return typed(question, choice).problem(Locale.ENGLISH, texts()).orElse("none");
    }

    private static TypedAnswer typed(Question question, String... choice) {
        return TypedAnswer.of(question, form(choice));
    }

    private static TypedAnswer figure(String typed) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("Q-1-figure", typed);
        return TypedAnswer.of(FIGURE, form);
    }

    private static TypedAnswer with(String field, String text) {
        MultivaluedMap<String, String> form = form("3");
        form.putSingle(field, text);
        return TypedAnswer.of(LEVELS, form);
    }

    private static MultivaluedMap<String, String> form(String... choice) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.put("Q-1", List.of(choice));
        return form;
    }

    /** Answers each sentence with the name of its message. */
    private static AnsweringMessages texts() {
        return (AnsweringMessages) Proxy.newProxyInstance(
                AnsweringMessages.class.getClassLoader(),
                new Class<?>[] {AnsweringMessages.class},
                (self, message, values) -> message.getName());
    }
}
