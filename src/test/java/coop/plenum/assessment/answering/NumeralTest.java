package coop.plenum.assessment.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;12.5;12.5",
                "en;12,5;12.5",
                "es;12,5;12.5",
                "fr;12.5;12.5",
                "en;1 234.5;1234.5",
                "fr;1 234,5;1234.5",
                "fr;1\u00a0234,5;1234.5",
                "fr;1\u202f234,5;1234.5",
                "en;1,234.5;1234.5",
                "es;1.234,5;1234.5",
                "en;1.234;1.234",
                "es;1,234;1.234",
                "en;0,500;0.5",
                "en;1,234,567;1234567",
                "es;1.234.567;1234567",
                "es;1.234.567,5;1234567.5",
                "en;40%;40",
                "fr;40 %;40",
                "en;-3;-3",
                "en;007;7",
                "en;100;100",
                "en;٤٠;40",
                "es;٤٠٫٥;40.5",
                "fr;۱۲;12"
            })
    void aFigureIsReadAsPeopleWriteIt(String language, String typed, String number) {
        assertEquals(Optional.of(new BigDecimal(number)), read(language, typed).map(NumeralTest::plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;1,234;1234;1.234",
                "en;1.234;1.234;1234",
                "en;-12,345;-12345;-12.345",
                "es;1.234;1234;1.234",
                "fr;12.345;12345;12.345",
                "fr;1,234;1.234;1234"
            })
    void aSingleSignBeforeThreeDigitsIsReadAsTheLanguageUsesIt(
            String language, String typed, String number, String other) {
        assertEquals(Optional.of(new BigDecimal(number)), read(language, typed).map(NumeralTest::plain));
        assertEquals(
                Optional.of(new BigDecimal(other)),
                Numeral.otherReading(typed, Locale.forLanguageTag(language)).map(NumeralTest::plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1234", "0.234", "12.5", "1 234", "1,234.5", "1,234,567", "lots", ""})
    void whatAllReadTheSameHasNoOtherReading(String typed) {
        assertEquals(Optional.empty(), Numeral.otherReading(typed, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"1\u2009234,1234", "1\u2007234,1234", "\u22123,-3", "\u200e٤٠\u066a,40", "\u202b40%\u202c,40"})
    void signsThatPeoplePasteAreUnderstood(String typed, String number) {
        assertEquals(Optional.of(new BigDecimal(number)), read("en", typed).map(NumeralTest::plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "lots",
                "about 5",
                "1e3",
                "1e9",
                "0x10",
                "NaN",
                "Infinity",
                ".",
                ",",
                "5.",
                ".5",
                "1..5",
                "1,2,3",
                "1.2.3",
                "12,34.5",
                "1,,234.5",
                "--5",
                "5-",
                "+5",
                "1/2",
                "4%0",
                "1 2"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertEquals(Optional.empty(), read("en", typed));
        assertEquals(Optional.empty(), read("es", typed));
    }

    @Test
    void aNumberTooLongToBeMeantIsRefused() {
        assertEquals(Optional.empty(), read("en", "1234567890123"));
        assertEquals(Optional.empty(), read("en", "0.1234567"));
        assertEquals(Optional.empty(), read("en", "9".repeat(100_000)));
        assertEquals(Optional.empty(), read("en", "1,".repeat(50_000) + "1"));
    }

    @Test
    void aNumberIsWrittenAsTheLanguageWritesIt() {
        assertEquals("12.5", Numeral.write("12.5", Locale.ENGLISH));
        assertEquals("12,5", Numeral.write("12.5", Locale.FRENCH));
        assertEquals("12,5", Numeral.write("12.5", Locale.forLanguageTag("es")));
    }

    private static Optional<BigDecimal> read(String language, String typed) {
        return Numeral.read(typed, Locale.forLanguageTag(language));
    }

    /** Equal numbers as equal objects: 100 and 1E+2 are not. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.toPlainString());
    }
}
