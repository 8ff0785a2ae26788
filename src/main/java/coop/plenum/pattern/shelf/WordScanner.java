package coop.plenum.pattern.shelf;

import java.util.function.Consumer;

/**
 * Finds the words of a text: letters and digits, without addresses of the web, and a co-op in one. Of thousands of long
 * texts, expressions that say the same take longer than all the rest of reading them.
 */
final class WordScanner {
    private static final int ASCII = 128;

    private final String text;
    private final int end;
    private int at;

    private WordScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Each word before {@code end}, as it is written. */
    static void each(String text, int end, Consumer<String> word) {
        WordScanner scanner = new WordScanner(text, end);
        while (scanner.at < end) {
            if (scanner.isAddress()) scanner.leaveAddress();
            else if (scanner.isWord()) word.accept(scanner.word());
            else scanner.step();
        }
    }

    private String word() {
        int from = at;
        while (at < end && isWord() && !isAddress()) step();
        boolean coop = at - from == 2 && text.regionMatches(true, from, "co-op", 0, 5) && at + 3 <= end;
        if (!coop) return text.substring(from, at);
        at++;
        return "co" + word();
    }

    private void step() {
        at += Character.charCount(text.codePointAt(at));
    }

    private boolean isWord() {
        int sign = text.codePointAt(at);
        if (sign < ASCII)
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || Character.isDigit(sign);
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private boolean isAddress() {
        return text.charAt(at) == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at));
    }

    private void leaveAddress() {
        while (at < end && !isSpace(text.charAt(at))) at++;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || (sign >= '\t' && sign <= '\r');
    }
}
