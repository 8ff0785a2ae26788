package coop.plenum.assessment.answering;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a figure as people write it: with a comma or a point, spaces between thousands, a unit sign behind. */
final class Numeral {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private Numeral() {}

    /**
     * The number; none where it is not one, or where a single sign before three digits might mean thousands as well as
     * decimals in this language.
     */
    static Optional<BigDecimal> read(String typed, Locale language) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f%]", "");
        char decimal = language.getLanguage().equals("en") ? '.' : ',';
        if (GROUPED.matcher(text).matches() && text.indexOf(decimal) < 0) return Optional.empty();
        int last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        if (last < 0) return plain(text);
        String whole = text.substring(0, last).replaceAll("[.,]", "");
        return plain(whole + "." + text.substring(last + 1));
    }

    private static Optional<BigDecimal> plain(String text) {
        return PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text).stripTrailingZeros())
                : Optional.empty();
    }

    /** A number as this language writes it. */
    static String write(String stored, Locale language) {
        return language.getLanguage().equals("en") ? stored : stored.replace('.', ',');
    }
}
