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
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the product promises, in a real browser: answer on a phone, go on elsewhere, finish, close, read, be led on. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentJourneyTest {
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int QUESTIONS = 14;
    private static final int PATIENCE = 10_000;

    @TestHTTPResource("/")
    URI start;

    @Test
    @Order(1)
    void aMemberAnswersOnAPhoneAndSeesEachAnswerSaved() {
        try (BrowserContext phone = browser(PHONE, true)) {
            Page page = signedIn(phone, "Amira Haddad");
            openBakery(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start answering"))
                    .click();
            for (int question = 0; question < 2; question++) answer(page, question, 2);
            assertThat(page.locator("#way [aria-current] + span")).hasText("2 of 2");
            Looks.fine(page);
        }
    }

    @Test
    @Order(2)
    void theAnswersAreThereInAnotherBrowserWithoutJavaScriptAndTheMemberFinishes() {
        try (BrowserContext other = browser(DESKTOP, false)) {
            Page page = signedIn(other, "Amira Haddad");
            openBakery(page);
            assertThat(page.getByText("2 of 14").first()).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Community & Culture"))
                    .click();
            assertEquals(2, page.locator("input[type=radio]:checked").count());
            for (int step = 0; step < QUESTIONS / 2; step++) {
                List<Locator> open = page.locator("section.question").all().stream()
                        .filter(q -> q.locator("input[type=radio]:checked").count() == 0)
                        .toList();
                for (Locator question : open)
                    question.locator("input[type=radio]").nth(3).check();
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName("Save and go on")
                                        .setExact(true))
                        .last()
                        .click();
            }
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Finish").setExact(true))
                    .click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Finish").setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My answers")))
                    .isVisible();
        }
        try (BrowserContext phone = browser(PHONE, true)) {
            // The checker itself needs scripts.
            Page page = signedIn(phone, "Amira Haddad");
            openBakery(page);
            Looks.fine(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My answers"))
                    .click();
            Looks.fine(page);
        }
    }

    @Test
    @Order(3)
    void aStewardClosesItAndEverybodyReadsTheReport() {
        try (BrowserContext desktop = browser(DESKTOP, true)) {
            Page page = signedIn(desktop, "Tomás Rey");
            openBakery(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Close the assessment"))
                    .click();
            assertThat(page.getByText("9 of 12 members have finished.")).isVisible();
            Looks.fine(page);
            page.getByLabel("Yes, close it for good").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the assessment"))
                    .click();
            assertThat(page.locator(".assembly .big")).hasText("9 of 12");
            Looks.fine(page);
            page.locator("a[href^='/patterns/']").first().click();
            assertThat(page.locator("h1")).isVisible();
            Looks.fine(page);
        }
        try (BrowserContext phone = browser(PHONE, true)) {
            Page page = signedIn(phone, "Amira Haddad");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Orchard Bakery"))
                    .first()
                    .click();
            page.locator("a[href$='/report']").first().click();
            assertThat(page.locator("h1")).containsText("Orchard Bakery");
            Looks.fine(page);
        }
    }

    @Test
    @Order(4)
    void nobodyElseSeesTheReport() {
        try (BrowserContext desktop = browser(DESKTOP, true)) {
            Page member = signedIn(desktop, "Amira Haddad");
            member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Orchard Bakery"))
                    .first()
                    .click();
            String report = member.locator("a[href$='/report']").first().getAttribute("href");
            try (BrowserContext outsiders = browser(DESKTOP, true)) {
                Page outsider = signedIn(outsiders, "Bashir Rahimi");
                assertEquals(
                        404, outsider.navigate(start.resolve(report).toString()).status());
            }
        }
    }

    private void answer(Page page, int question, int level) {
        Locator section = page.locator("section.question").nth(question);
        section.locator(".level label").nth(level).click();
        assertThat(section.locator("[data-status]")).hasText("Saved");
    }

    private BrowserContext browser(int width, boolean javaScript) {
        return Browsers.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale("en")
                        .setJavaScriptEnabled(javaScript));
    }

    private Page signedIn(BrowserContext context, String name) {
        Page page = Browsers.english(context, start);
        page.setDefaultTimeout(PATIENCE);
        page.navigate(start.resolve("/sign-in").toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.getByText(name).first()).isVisible();
        return page;
    }

    /** The open assessment of the bakery; the people of the trial may belong to other organisations by now. */
    private static void openBakery(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Orchard Bakery").setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quick look"))
                .first()
                .click();
    }
}
