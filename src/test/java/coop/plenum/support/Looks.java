package coop.plenum.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page as eyes and programs for blind people meet it: by axe, and whether it scrolls sideways. */
public final class Looks {
    private static final String AXE = source();
    /** One line for each element that breaks a rule. */
    private static final String RUN = """
            () => axe.run(document, {resultTypes: ['violations']}).then(found =>
              found.violations.flatMap(v => v.nodes.map(n =>
                v.id + ' ' + n.html + ' ' + n.failureSummary.replace(/\\s+/g, ' '))))""";

    private static final String OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    /** A page of a workshop goes on by itself when the room does, in the midst of being looked at too. */
    private static final int TRIES = 4;

    private Looks() {}

    /** Fails with everything that is wrong with the page. */
    public static void fine(Page page) {
        assertEquals(List.of(), wrong(page), page.url());
    }

    /** What is wrong with the page, in the words of axe; empty when nothing is. */
    public static List<String> wrong(Page page) {
        for (int left = TRIES; ; left--) {
            try {
                return looked(page);
            } catch (PlaywrightException e) {
                if (left == 1 || !wentOn(e)) throw e;
            }
        }
    }

    private static List<String> looked(Page page) {
        page.waitForLoadState();
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) page.evaluate(AXE);
        List<String> wrong = new ArrayList<>();
        for (Object line : (List<?>) page.evaluate(RUN)) wrong.add(String.valueOf(line));
        Object over = page.evaluate(OVER);
        if (!over.equals(0)) wrong.add("scrolls sideways by " + over);
        return wrong;
    }

    private static boolean wentOn(PlaywrightException e) {
        String told = String.valueOf(e.getMessage());
        return told.contains("context was destroyed")
                || told.contains("navigat")
                || told.contains("axe is not defined")
                || told.contains("Cannot find context");
    }

    private static String source() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) throw new IllegalStateException("The library of axe no longer brings axe.min.js");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
