package coop.plenum.platform;

import java.util.Locale;
import java.util.Optional;

/** Characters that nobody sees in an editor and that make two equal-looking words differ. */
public final class Invisible {
    private static final int MARK = 0xFEFF;

    private Invisible() {}

    /** The text without the byte order mark that some editors put before it. */
    public static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** The first such character of a word by its name, such as {@code no-break space (U+00A0)}. */
    public static Optional<String> in(String word) {
        return word.codePoints().filter(Invisible::is).mapToObj(Invisible::name).findFirst();
    }

    /** The word without them. */
    public static String without(String word) {
        StringBuilder plain = new StringBuilder();
        word.codePoints().filter(c -> !is(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }

    private static String name(int character) {
        return Character.getName(character).toLowerCase(Locale.ENGLISH)
                + String.format(Locale.ENGLISH, " (U+%04X)", character);
    }
}
