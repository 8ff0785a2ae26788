package coop.plenum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import coop.plenum.pattern.shelf.Garden;
import coop.plenum.pattern.shelf.GardenProfile;
import coop.plenum.support.Browsers;
import coop.plenum.support.Database;
import coop.plenum.support.Looks;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a search to a pattern, to its neighbours and to another library, on a phone. */
@QuarkusTest
@TestProfile(GardenProfile.class)
@WithTestResource(Database.class)
class PatternJourneyTest {
    private static final int PHONE = 360;

    @TestHTTPResource("/")
    URI start;

    private final Garden garden;
    private final List<String> complaints = new ArrayList<>();

    PatternJourneyTest(Garden garden) {
        this.garden = garden;
    }

    @BeforeEach
    void plant() {
        garden.planted();
    }

    @Test
    void aMemberFindsAPracticeAndGoesOnFromIt() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext phone = phone(colours)) {
                Page page = Browsers.english(phone, start);
                page.onConsoleMessage(m -> complaints.add(m.text()));
                page.navigate(start.resolve("/patterns").toString());
                Looks.fine(page);
                page.getByLabel("What are you looking for?").fill("asembly");
                page.keyboard().press("Enter");
                assertThat(page.locator("main .note")).containsText("assembly");
                Looks.fine(page);
                page.locator(".sift summary").first().click();
                Looks.fine(page);
                page.locator(".sift details[open] a").first().click();
                assertThat(page.locator("#q")).hasValue("asembly");
                page.locator("li.card h3 a").first().click();
                Looks.fine(page);
                page.locator(".numbered a").first().click();
                assertThat(page.locator("#around")).isVisible();
                Looks.fine(page);
                for (String path : List.of(
                        "/patterns/garden/watering-rota",
                        "/patterns/garden/shared-tool-shed",
                        "/pattern-libraries",
                        "/pattern-libraries/garden",
                        "/pattern-libraries/lost",
                        "/patterns?q=xqzvwk")) {
                    page.navigate(start.resolve(path).toString());
                    Looks.fine(page);
                }
                // Data for programs must not be taken for a script that the policy forbids.
                assertEquals(List.of(), complaints);
            }
        }
    }

    private static BrowserContext phone(ColorScheme colours) {
        return Browsers.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setViewportSize(PHONE, 780)
                        .setColorScheme(colours));
    }
}
