package coop.plenum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import coop.plenum.support.Browsers;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Looks;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page that a steward of the demo bakery can reach by links, and what it published, as eyes and programs for blind
 * people meet it: on a wide screen by day, on a narrow one by night. One page of each kind is enough.
 */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class EveryLookTest {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final int ENOUGH = 35;
    /** With {@code -Dlooks} each page is kept as a picture in target/looks, to be looked at. */
    private static final boolean SHOWN = System.getProperty("looks") != null;

    /** Words that stand letter below letter. */
    private static final String SQUEEZED = """
            [...document.querySelectorAll('td, th, dd, p, li')]
              .filter(e => e.clientWidth > 1 && e.clientWidth < 32 && e.textContent.trim().length > 8)
              .map(e => e.textContent.trim()).join('; ')""";

    @TestHTTPResource("/")
    URI start;

    private HttpBrowser steward;
    private String bakery;

    @BeforeEach
    void aBusyBakery() {
        steward = HttpBrowser.of(start, Village.STEWARD);
        bakery = steward.get("/organisations")
                .html()
                .expectFirst("main a:contains(Orchard Bakery)")
                .attr("href");
        String closed = steward.get(bakery)
                .html()
                .select("main a[href$=/report]")
                .first()
                .attr("href");
        // Other tests share this bakery and may have closed what was open.
        boolean open = steward.get(bakery).html().select("main a[href*=/assessments/]").stream()
                .anyMatch(a -> a.attr("href").matches(".*/assessments/" + ID));
        if (!open) {
            steward.press(
                    steward.get(bakery + "/assessments/new"),
                    "Open it for members",
                    Map.of("questionnaire", "quick", "period", "Looked at"));
        }
        steward.force(
                closed.replaceFirst("/report$", "/publication"),
                Map.of(
                        "principles",
                        "yes",
                        "practices",
                        "yes",
                        "questions",
                        "yes",
                        "agreement",
                        "yes",
                        "notes",
                        "yes"));
        steward.force(bakery + "/targets", Map.of("governance-decision-making", "4"));
        steward.press(
                steward.get(bakery + "/plan/new?pattern=consent-decision-making"), "Put it into the plan", Map.of());
        steward.press(
                steward.get(bakery + "/members"),
                "Add",
                Map.of("name", "Nadia", "address", "nadia@bakery.example", "roleGroup", "worker"));
    }

    @Test
    void everyPageIsFineByDayOnAWideScreenAndByNightOnAPhone() {
        List<String> pages = pages();
        assertTrue(pages.size() >= ENOUGH, pages.toString());
        assertEquals(List.of(), look(pages));
    }

    /** What is wrong with them; each is loaded once, for the light goes out and the screen shrinks without a visit. */
    private List<String> look(List<String> pages) {
        List<String> wrong = new ArrayList<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions().setLocale("en-GB");
        try (BrowserContext context = Browsers.get().newContext(options)) {
            Page page = Browsers.english(context, start);
            page.navigate(start.resolve("/sign-in").toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Village.STEWARD))
                    .click();
            for (String path : pages) {
                page.navigate(start.resolve(path).toString());
                wrong.addAll(look(page, path, ColorScheme.LIGHT, 1280));
                wrong.addAll(look(page, path, ColorScheme.DARK, 360));
            }
        }
        return wrong;
    }

    private static List<String> look(Page page, String path, ColorScheme scheme, int width) {
        // Without motion, for colours that glide into each other would be caught half-way.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, 900);
        List<String> wrong = new ArrayList<>();
        Looks.wrong(page).forEach(w -> wrong.add(path + " " + scheme + " " + width + ": " + w));
        Object squeezed = page.evaluate(SQUEEZED);
        if (!squeezed.equals("")) wrong.add(path + " " + scheme + " " + width + ": has no room for " + squeezed);
        if (SHOWN) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "looks", scheme + "-" + width + kind(path) + ".png")));
        }
        return wrong;
    }

    /** One page of each kind, found by following links. */
    private List<String> pages() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/account", bakery));
        open.forEach(path -> kinds.put(kind(path), path));
        while (!open.isEmpty()) {
            HttpBrowser.Page page = steward.get(open.remove());
            if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                kinds.remove(kind(page.path()));
                continue;
            }
            page.html().select("a[href^=/]").stream()
                    .map(a -> a.attr("href").replaceFirst("#.*", "").replace(" ", "%20"))
                    .filter(this::isOurs)
                    .forEach(next -> {
                        if (kinds.putIfAbsent(kind(next), next) == null) open.add(next);
                    });
        }
        return List.copyOf(kinds.values());
    }

    private boolean isOurs(String path) {
        boolean elsewhere = path.matches("/organisations/" + ID + ".*") && !path.startsWith(bakery);
        return !elsewhere
                && !path.startsWith("/language/")
                && !path.matches(".*[.](pdf|csv|json|svg|docx|xlsx)(\\?.*)?");
    }

    /** Its address without what differs between two of the same kind; it serves as the name of a file, too. */
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "")
                .replaceAll(ID, "x")
                .replaceAll("/p/[^/]+", "/p/x")
                .replaceAll("/patterns/[^/]+", "/patterns/x")
                .replaceAll("/questions/[^/]+", "/questions/x")
                .replaceAll("/confirmed/[^/]+", "/confirmed/x")
                .replaceAll("/paper/[0-9]+", "/paper/x")
                .replace('/', '-');
    }
}
