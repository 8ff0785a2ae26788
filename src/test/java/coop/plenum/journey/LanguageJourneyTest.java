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

/** Changing the language in the middle of a page, in a real browser: the place stays, and so does what was typed. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class LanguageJourneyTest {
    private static final int PATIENCE = 10_000;
    private static final int A_MOMENT = 1_000;
    private static final int NEAR = 40;
    private static final String NOTE = "We read the accounts aloud";

    private static final String SCROLL = """
            e => new Promise(done => {
              addEventListener('scroll', () => done(), { once: true });
              scrollBy({ top: e.getBoundingClientRect().top - 20, behavior: 'instant' });
            })""";

    @TestHTTPResource("/")
    URI start;

    private Village village;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Fundación Test", "full", Map.of("org_type", "foundation"));
    }

    @Test
    void theQuestionStaysInSightAndItsWordsAreThoseOfTheOrganisation() {
        try (BrowserContext browser = browser(true)) {
            Page page = governance(browser);
            page.locator("#GOV-07 input[type=radio]").first().focus();
            double before = top(page, "GOV-07");
            assertThat(page.locator("#GOV-07-help")).containsText("Leaders are the board of trustees, the managers");

            choose(page, "es");
            assertThat(page.locator("#GOV-07-help")).containsText("Quienes dirigen son el patronato, la gerencia");
            assertEquals(before, top(page, "GOV-07"), NEAR);

            choose(page, "fr");
            assertThat(page.locator("#GOV-07-help")).containsText("Il s’agit du conseil d’administration");
            assertEquals(before, top(page, "GOV-07"), NEAR);
        }
    }

    @Test
    void whereOneWasReadingIsThePlaceToo() {
        try (BrowserContext browser = browser(true)) {
            browser.clock().install();
            Page page = governance(browser);
            page.locator("#GOV-08").evaluate(SCROLL);
            // It counts as reading only after one has stayed there for a moment.
            page.clock().runFor(A_MOMENT);
            choose(page, "fr");
            assertThat(page.locator("#GOV-08 legend")).containsText("règles de tous les jours");
            assertEquals(20, top(page, "GOV-08"), NEAR);
        }
    }

    @Test
    void whatIsBeingTypedIsThereInTheOtherLanguage() {
        try (BrowserContext browser = browser(true)) {
            Page page = governance(browser);
            type(page);
            choose(page, "es");
            typed(page);
            page.reload();
            typed(page);
        }
    }

    @Test
    void whatCannotBeSentIsThereInTheOtherLanguage() {
        try (BrowserContext browser = browser(true)) {
            Page page = governance(browser);
            page.route("**/answers/**", route -> route.abort());
            type(page);
            choose(page, "es");
            typed(page);
            assertThat(page.locator("#GOV-04-note")).isFocused();
        }
    }

    @Test
    void aFormThatIsHalfFilledInStaysSo() {
        try (BrowserContext browser = browser(true)) {
            Page page = signedIn(browser);
            page.navigate(start.resolve("/account").toString());
            Locator name = page.locator("main input[name=name]");
            name.fill("Amira H.");
            choose(page, "fr");
            assertThat(page.locator("main input[name=name]")).hasValue("Amira H.");
        }
    }

    @Test
    void withoutJavaScriptThePageAndItsQuestionsStay() {
        try (BrowserContext browser = browser(false)) {
            Page page = governance(browser);
            String path = URI.create(page.url()).getPath();
            choose(page, "fr");
            assertEquals(path, URI.create(page.url()).getPath());
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
        }
    }

    @Test
    void aRefusedFormIsComeBackToAsWell() {
        try (BrowserContext browser = browser(false)) {
            Page page = signedIn(browser);
            page.navigate(start.resolve("/account").toString());
            page.locator("main input[name=name]").fill("");
            page.locator("main form[action='/account'] button").click();
            assertThat(page.locator("main .errors")).isVisible();
            choose(page, "fr");
            assertEquals("/account", URI.create(page.url()).getPath());
        }
    }

    private void type(Page page) {
        page.locator("#GOV-04 details summary").first().click();
        page.locator("#GOV-04-note").pressSequentially(NOTE);
    }

    private void typed(Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        assertThat(page.locator("#GOV-04-note")).hasValue(NOTE);
        assertThat(page.locator("#GOV-04-note")).isVisible();
    }

    private static double top(Page page, String id) {
        return ((Number) page.locator("#" + id).evaluate("e => e.getBoundingClientRect().top")).doubleValue();
    }

    private static void choose(Page page, String language) {
        page.locator(".langs a[lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.waitForLoadState();
    }

    private Page governance(BrowserContext browser) {
        Page page = signedIn(browser);
        page.navigate(
                start.resolve(village.questions("governance-decision-making")).toString());
        return page;
    }

    private Page signedIn(BrowserContext browser) {
        Page page = Browsers.english(browser, start);
        page.setDefaultTimeout(PATIENCE);
        page.navigate(start.resolve("/sign-in").toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Village.MEMBER))
                .click();
        return page;
    }

    private static BrowserContext browser(boolean scripts) {
        return Browsers.get()
                .newContext(new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(scripts));
    }
}
