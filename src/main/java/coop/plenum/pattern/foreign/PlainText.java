package coop.plenum.pattern.foreign;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text of strangers without what harms a page, a database or a reader. */
final class PlainText {
    /**
     * Control characters, what turns the direction of writing, what stands for nothing, and the private ones with which
     * search results are marked. Line breaks and tabs stay.
     */
    private static final Pattern HARMFUL = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]|[\\uE000-\\uF8FF]|[\\p{Cs}]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern MARKUP = Pattern.compile("[*_`#>|]+|!?\\[([^\\]\\[]{0,300})\\]\\([^()\\s]{0,500}\\)");

    private PlainText() {}

    /** What a file says, in UTF-8; bytes that are none become a mark of doubt. */
    static String of(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return HARMFUL.matcher(text).replaceAll("");
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
