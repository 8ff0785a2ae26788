package coop.plenum.pattern.foreign;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text of strangers without what harms a page, a database or a reader. */
final class PlainText {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern MARKUP = Pattern.compile("[*_`#>|]+|!?\\[([^\\]\\[]{0,300})\\]\\([^()\\s]{0,500}\\)");

    private PlainText() {}

    /** What a file says, in UTF-8; bytes that are none become a mark of doubt. */
    static String of(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (text.chars().noneMatch(c -> isHarmful((char) c))) return text;
        StringBuilder harmless = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (!isHarmful(text.charAt(i))) harmless.append(text.charAt(i));
        return harmless.toString();
    }

    /**
     * Control characters, what turns the direction of writing, what stands for nothing, and the private ones with which
     * search results are marked. Line breaks and tabs stay.
     */
    private static boolean isHarmful(char sign) {
        if (sign < '\u007F') return sign < ' ' && sign != '\n' && sign != '\t';
        return sign <= '\u009F'
                || (sign >= '\u202A' && sign <= '\u202E')
                || (sign >= '\u2066' && sign <= '\u2069')
                || (sign >= '\uE000' && sign <= '\uF8FF')
                || sign == '\uFEFF'
                || (sign >= '\uFFF9' && sign <= '\uFFFB')
                || sign >= '\uFFFE';
    }

    /** In one line, and no longer than {@code most} characters. */
    static String line(String text, int most) {
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        if (line.length() <= most) return line;
        int end = line.lastIndexOf(' ', most - 1);
        return line.substring(0, end < most / 2 ? safe(line, most - 1) : end) + "…";
    }

    /** Without the marks of Markdown. */
    static String unmarked(String markdown) {
        return MARKUP.matcher(markdown)
                .replaceAll(m -> m.group(1) == null ? "" : java.util.regex.Matcher.quoteReplacement(m.group(1)));
    }

    private static int safe(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
