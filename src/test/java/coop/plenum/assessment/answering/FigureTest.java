package coop.plenum.assessment.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Parts;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    private static final Text WORDS = Text.english("?");

    @ParameterizedTest
    @CsvSource({
        "PERCENT,13,48,27.1",
        "PERCENT,1,3,33.3",
        "PERCENT,2,3,66.7",
        "PERCENT,1,8,12.5",
        "PERCENT,1,2000,0.1",
        "PERCENT,23,2000,1.2",
        "PERCENT,0,48,0",
        "PERCENT,48,48,100",
        "RATIO,30000,9000,3.33",
        "RATIO,10,4,2.5",
        "RATIO,0.125,10,0.01",
        "GAP,20,18.5,7.5",
        "GAP,18,20,11.1"
    })
    void theResultIsRoundedOnceHalvesUp(Parts.Compute way, String first, String second, String result) {
        Figure figure = new Figure("", first, second, false);
        assertTrue(figure.isSound(kind(way), Locale.ENGLISH));
        assertEquals(result, figure.value(kind(way), Locale.ENGLISH).toPlainString());
        assertEquals(first + "," + second, figure.partsToSave(kind(way), Locale.ENGLISH));
        assertEquals(Optional.empty(), figure.problem(kind(way), Locale.ENGLISH, texts()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PERCENT;49;48;'';partLarger",
                "RATIO;49;48;'';",
                "PERCENT;3;0;'';partZero",
                "RATIO;3;0;'';partZero",
                "GAP;0;3;'';partZero",
                "GAP;3;0;'';",
                "PERCENT;-1;48;'';partNegative",
                "RATIO;3;-4;'';partNegative",
                "PERCENT;13;'';'';partMissing",
                "PERCENT;'';48;'';partMissing",
                "PERCENT;13;'';27.1;partMissing",
                "PERCENT;13;48;27.1;",
                "PERCENT;13;48;27,1;",
                "PERCENT;13;48;27.10 %;",
                "PERCENT;13;48;27.08;",
                "PERCENT;13;48;27;partsDiffer",
                "PERCENT;lots;48;'';notANumber",
                "PERCENT;13;1e9;'';notANumber",
                "RATIO;1000;1;'';computedOutOfRange",
                "PERCENT;'';'';140;outOfRange"
            })
    void whatGivesNoResultIsRefusedInAFriendlyWay(
            Parts.Compute way, String first, String second, String result, String problem) {
        Figure figure = new Figure(result, first, second, false);
        assertEquals(Optional.ofNullable(problem), figure.problem(kind(way), Locale.ENGLISH, texts()));
    }

    @Test
    void aFigureWithoutAResultIsNotSoundAndNeverFails() {
        for (Figure figure : List.of(
                new Figure("", "3", "0", false),
                new Figure("", "3", "", false),
                new Figure("lots", "", "", false),
                new Figure("", "49", "48", false))) {
            assertFalse(figure.isSound(kind(Parts.Compute.PERCENT), Locale.ENGLISH), figure.toString());
        }
        assertFalse(Figure.NONE.isGiven());
    }

    @Test
    void partsAreReadInTheLanguageOfThePage() {
        assertEquals(
                "50",
                new Figure("", "1 234,5", "2 469", false)
                        .value(kind(Parts.Compute.PERCENT), Locale.FRENCH)
                        .toPlainString());
    }

    @Test
    void aNumberWithTwoReadingsIsReadBack() {
        assertEquals("readAs readAs", new Figure("1.5", "1,234", "2,469", false).readBack(Locale.ENGLISH, texts()));
        assertEquals("", new Figure("1.5", "1234", "2469.5", false).readBack(Locale.ENGLISH, texts()));
    }

    private static Kind.Figure kind(Parts.Compute way) {
        return new Kind.Figure(
                Kind.Measure.NUMBER,
                WORDS,
                WORDS,
                Optional.of(new Parts(way, WORDS, WORDS)),
                WORDS,
                new Kind.Range(0, 100),
                new Kind.Anchors(Optional.empty(), "all", Map.of()));
    }

    /** Each text says its own name. */
    private static AnsweringMessages texts() {
        return (AnsweringMessages) Proxy.newProxyInstance(
                AnsweringMessages.class.getClassLoader(),
                new Class<?>[] {AnsweringMessages.class},
                (proxy, method, arguments) -> method.getName());
    }
}
