package coop.plenum.assessment.answering;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a figure as people write it: with a comma or a point, spaces between thousands, a unit sign behind. */
final class Numeral {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    /** One sign between all thousands, and another before the decimals. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(-?\\d{1,3}([ .,])\\d{3}(?:\\2\\d{3}){0,2})((?!\\2)[.,]\\d{1,6})?");

    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private Numeral() {}

    /**
     * The number; none where it is not one, or where a single sign before three digits might mean thousands as well as
     * decimals in this language.
     */
    static Optional<BigDecimal> read(String typed, Locale language) {
        String text = asciiDigits(typed).replaceAll("[\\s\\u00a0\\u202f]", " ").strip();
        if (text.endsWith("%")) text = text.substring(0, text.length() - 1).strip();
        char decimal = language.getLanguage().equals("en") ? '.' : ',';
        if (AMBIGUOUS.matcher(text).matches() && text.indexOf(decimal) < 0) return Optional.empty();
        if (PLAIN.matcher(text).matches()) return Optional.of(number(text));
        Matcher thousands = THOUSANDS.matcher(text);
        if (!thousands.matches()) return Optional.empty();
        String whole = thousands.group(1).replaceAll("[ .,]", "");
        return Optional.of(number(whole + Objects.requireNonNullElse(thousands.group(3), "")));
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
    static String write(String stored, Locale language) {
        return language.getLanguage().equals("en") ? stored : stored.replace('.', ',');
    }
}
