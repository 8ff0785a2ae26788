package coop.plenum.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the files of a report are called when they are kept: by organisation and period. */
public final class ReportName {
    private static final int LONGEST = 60;

    private ReportName() {}

    /** A plain name for old programs, and the real one, whatever it is written in (RFC 6266). */
    public static String disposition(ReportDocument document, String ending) {
        return disposition(document.organisation(), document.period(), ending);
    }

    /** The same for the files of whoever is called {@code whose}. */
    public static String disposition(String whose, String period, String ending) {
        String name = plain(whose);
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        String file = plain(name.substring(0, end) + " " + period) + "." + ending;
        String encoded = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"report." + ending + "\"; filename*=UTF-8''" + encoded;
    }

    /** Without what some system forbids in the name of a file. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|\\s]+", " ").strip();
    }
}
