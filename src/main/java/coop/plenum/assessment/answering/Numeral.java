package coop.plenum.assessment.answering;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a figure as people write it: with a comma or a point, spaces between thousands, a unit sign behind. */
public final class Numeral {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    /** One sign between all thousands, and another before the decimals. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(-?\\d{1,3}([ .,])\\d{3}(?:\\2\\d{3}){0,2})((?!\\2)[.,]\\d{1,6})?");

    /** One sign before three digits: thousands in one language, decimals in another. */
    private static final Pattern TWO_READINGS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private Numeral() {}

    /**
     * The number; none where it is not one. A single sign before three digits is read as this language uses it; see
     * {@link #otherReading}.
     */
    public static Optional<BigDecimal> read(String typed, Locale language) {
        String text = plain(typed);
        if (TWO_READINGS.matcher(text).matches()) {
            return Optional.of(text.indexOf(decimalSign(language)) < 0 ? thousands(text) : number(text));
        }
        if (PLAIN.matcher(text).matches()) return Optional.of(number(text));
        Matcher thousands = THOUSANDS.matcher(text);
        if (!thousands.matches()) return Optional.empty();
        String whole = thousands.group(1).replaceAll("[ .,]", "");
        return Optional.of(number(whole + Objects.requireNonNullElse(thousands.group(3), "")));
    }

    /** What somebody of another language would read; none where all read the same. */
    static Optional<BigDecimal> otherReading(String typed, Locale language) {
        String text = plain(typed);
        if (!TWO_READINGS.matcher(text).matches()) return Optional.empty();
        return Optional.of(text.indexOf(decimalSign(language)) < 0 ? number(text) : thousands(text));
    }

    private static BigDecimal thousands(String text) {
        return number(text.replaceAll("[.,]", ""));
    }

    private static char decimalSign(Locale language) {
        return language.getLanguage().equals("en") ? '.' : ',';
    }

    /** Without a percent sign, invisible signs and the difference between kinds of blanks, minus signs and digits. */
    private static String plain(String typed) {
        String text = asciiDigits(typed)
                .replaceAll("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\u00a0\\u2007\\u2008\\u2009\\u202f]", " ")
                .replace('\u2212', '-')
                .strip();
        return text.endsWith("%") || text.endsWith("\u066a")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    /** Digits of other scripts, such as the Arabic ones, count as what they are. */
    private static String asciiDigits(String typed) {
        return typed.codePoints()
                .mapToObj(c -> Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c))
                .collect(Collectors.joining())
                .replace('\u066b', ',')
                .replace("\u066c", " ");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
    }

    /** A number as this language writes it. */
    public static String write(String stored, Locale language) {
        return language.getLanguage().equals("en") ? stored : stored.replace('.', ',');
    }
}
