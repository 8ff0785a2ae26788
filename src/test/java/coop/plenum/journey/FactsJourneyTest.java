package coop.plenum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.plenum.support.Browsers;
import coop.plenum.support.Database;
import coop.plenum.support.Looks;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The full questionnaire in a real browser: figures from their parts, skipping and coming back, keying in paper. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class FactsJourneyTest {
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int PATIENCE = 10_000;
    private static final String NB = "\u00a0";

    @TestHTTPResource("/")
    URI start;

    private Village village;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Facts in a browser", "full", Map.of("org_type", "worker_coop"));
    }

    @Test
    void aFigureIsWorkedOutOnAPhoneInFrench() {
        try (BrowserContext phone = browser(PHONE)) {
            Page page = signedIn(phone, Village.STEWARD);
            page.navigate(at("/language/fr?to=" + village.questions("facts-governance-decision-making")));
            page.locator("#GOV-02-first").fill("13");
            page.locator("#GOV-02-second").fill("48");
            String how = "13 sur 48, soit 27,1" + NB + "%, arrondi à une décimale.";
            Locator computed = page.locator("#GOV-02 [data-computed]");
            assertThat(computed).hasText(how);
            assertThat(page.locator("#GOV-02 [data-status]")).hasText("Enregistré");
            page.locator("#GOV-05-first").fill("9");
            page.locator("#GOV-05-second").fill("7");
            assertThat(page.locator("#GOV-05 [data-problem]")).containsText("Le premier nombre fait partie du second");
            page.reload();
            assertThat(computed).hasText(how);
            assertThat(page.locator("#GOV-02-first")).hasValue("13");
            Looks.fine(page);
        }
    }

    @Test
    void whoeverSkipsAndLeavesComesBackToTheExactPlace() {
        try (BrowserContext phone = browser(PHONE)) {
            Page page = signedIn(phone, Village.MEMBER);
            page.navigate(at(village.questions("community-culture")));
            page.locator("#COM-01 .level label").nth(2).click();
            assertThat(page.locator("#COM-01 [data-status]")).hasText("Saved");
            page.waitForResponse(
                    "**/skipped/COM-02",
                    () -> page.locator("#COM-02 [data-skip]").click());
            page.navigate(at(village.assessment()));
            assertThat(page.getByText("About 35 minutes left.").first()).isVisible();
            Looks.fine(page);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Go on").setExact(true))
                    .click();
            page.waitForURL("**/questions/community-culture#COM-06");
            page.navigate(at(village.assessment()));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("With what you have told so far"))
                    .click();
            assertEquals("50", page.locator("figure text.on").textContent());
            Looks.fine(page);
        }
    }

    @Test
    void aFormIsKeyedInByKeyboardAlone() {
        try (BrowserContext desktop = browser(DESKTOP)) {
            Page page = signedIn(desktop, Village.STEWARD);
            page.navigate(at(village.assessment() + "/paper/new"));
            Looks.fine(page);
            page.locator("#number").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().type("34d");
            assertThat(page.locator("#COM-01")).hasValue("3");
            assertThat(page.locator("#COM-02")).hasValue("4");
            assertThat(page.locator("#COM-06")).hasValue("d");
            assertThat(page.locator("#COM-07")).isFocused();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this form"))
                    .press("Enter");
            assertThat(page.getByText("Form 1 is saved: 3 of")).isVisible();
            Looks.fine(page);
        }
    }

    private String at(String path) {
        return start.resolve(path).toString();
    }

    private static BrowserContext browser(int width) {
        return Browsers.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale("en"));
    }

    private Page signedIn(BrowserContext context, String name) {
        Page page = Browsers.english(context, start);
        page.setDefaultTimeout(PATIENCE);
        page.navigate(at("/sign-in"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.getByText(name).first()).isVisible();
        return page;
    }
}
