package coop.plenum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A whole session with a facilitator at the keyboard alone, phones and the screen for the room. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class WorkshopJourneyTest {
    private static final int PHONE = 360;
    private static final double PATIENCE = 30_000;
    private static final Pattern SET_UP = Pattern.compile(".*/workshops/[0-9a-f-]{36}");
    private static final List<String> FIRST = List.of("0", "1", "1", "3", "4");

    @TestHTTPResource("/")
    URI start;

    @Test
    void aRoomVotesTalksVotesAgainAndAgrees() {
        Village village = Village.founded(start, "A live room", "quick", Map.of("org_type", "worker_coop"));
        List<BrowserContext> contexts = new ArrayList<>();
        try {
            Page lead = page(contexts, 1280, ColorScheme.LIGHT);
            signIn(lead);
            lead.navigate(at(village.assessment() + "/workshops/new?questions=governance-decision-making"));
            Looks.fine(lead);
            keyboard(lead, "Set it up");
            lead.waitForURL(SET_UP);
            Looks.fine(lead);
            String path = URI.create(lead.url()).getPath();
            String code = lead.locator(".figure-num").textContent().strip();
            lead.navigate(at(path + "/lead"));
            Looks.fine(lead);
            Page screen = contexts.get(0).newPage();
            screen.navigate(at(path + "/screen"));
            assertThat(screen.locator(".code")).hasText(code);
            Looks.fine(screen);
            List<Page> phones = new ArrayList<>();
            for (int i = 0; i < FIRST.size(); i++) phones.add(joined(contexts, code, i));
            Looks.fine(phones.get(0));
            keyboard(lead, "Begin");
            assertThat(phones.get(0).getByText("The question is being read aloud."))
                    .isVisible(patient());
            Looks.fine(phones.get(0));
            keyboard(lead, "Open the first vote");
            Page away = phones.get(4);
            for (int i = 0; i < FIRST.size(); i++) choose(phones.get(i), FIRST.get(i), i == 4);
            Looks.fine(phones.get(0));
            assertThat(lead.getByText("4 of 5 have voted.").first()).isVisible(patient());
            assertThat(away.locator("#connection")).containsText("kept on this phone", contains());
            away.context().setOffline(false);
            assertThat(lead.getByText("5 of 5 have voted.").first()).isVisible(patient());
            assertThat(screen.getByText("5 of 5 have voted.")).isVisible(patient());
            Looks.fine(lead);
            keyboard(lead, "Show the first vote");
            assertThat(screen.locator("svg.chart circle.v")).hasCount(5, count());
            assertThat(phones.get(0).locator("#say")).hasText("The first vote is shown. Now talk.", text());
            Looks.fine(lead);
            Looks.fine(screen);
            Looks.fine(phones.get(0));
            phones.get(1).locator("#words").fill("We hear of it too late.");
            press(phones.get(1), "Send it");
            assertThat(lead.locator("[data-part=arguments]")).containsText("We hear of it too late.", contains());
            keyboard(lead, "Open the second vote");
            phones.get(0).reload();
            assertThat(phones.get(0).getByText("In the first vote you chose 0."))
                    .isVisible(patient());
            for (Page phone : phones) choose(phone, "2", false);
            assertThat(lead.getByText("5 of 5 have voted.").first()).isVisible(patient());
            keyboard(lead, "Show the second vote");
            assertThat(screen.getByText("3 moved up, 2 moved down, 0 stayed.")).isVisible(patient());
            lead.locator("#a-2").focus();
            lead.keyboard().press("Space");
            lead.locator("#minority").fill("One of us would wait.");
            keyboard(lead, "Record it");
            assertThat(phones.get(0).getByText("Agreed, nobody objects.")).isVisible(patient());
            assertThat(screen.getByText("One of us would wait.")).isVisible(patient());
            Looks.fine(lead);
            Looks.fine(phones.get(0));
            lead.navigate(at(path + "/end"));
            Looks.fine(lead);
            keyboard(lead, "End it now");
            assertThat(lead.getByText("The workshop has ended. This is its record."))
                    .isVisible(patient());
            Looks.fine(lead);
            assertThat(phones.get(0).getByText("Your seat is no longer there")).isVisible(patient());
        } finally {
            contexts.forEach(BrowserContext::close);
        }
    }

    /** The cut stream is mended by asking; nobody notices but by a sentence. */
    @Test
    void aPhoneWhoseStreamIsCutStillFollowsTheRoomAndSaysSo() {
        Village village = Village.founded(start, "A weak network", "quick", Map.of("org_type", "worker_coop"));
        List<BrowserContext> contexts = new ArrayList<>();
        try {
            Page lead = page(contexts, 1280, ColorScheme.DARK);
            signIn(lead);
            lead.navigate(at(village.assessment() + "/workshops/new?questions=workshop"));
            press(lead, "Set it up");
            lead.waitForURL(SET_UP);
            String code = lead.locator(".figure-num").textContent().strip();
            lead.navigate(at(URI.create(lead.url()).getPath() + "/lead"));
            Looks.fine(lead);
            Page phone = page(contexts, PHONE, ColorScheme.DARK);
            phone.route("**/room/stream", route -> route.abort());
            join(phone, code, "worker");
            Looks.fine(phone);
            assertThat(phone.locator("#connection")).containsText("The live connection is cut.", contains());
            press(lead, "Begin");
            assertThat(phone.getByText("The question is being read aloud.")).isVisible(patient());
            Looks.fine(phone);
        } finally {
            contexts.forEach(BrowserContext::close);
        }
    }

    private Page joined(List<BrowserContext> contexts, String code, int number) {
        Page phone = page(contexts, PHONE, number % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK);
        join(phone, code, number % 2 == 0 ? "worker" : "user");
        return phone;
    }

    private void join(Page phone, String code, String group) {
        phone.navigate(at("/room"));
        Looks.fine(phone);
        phone.locator("#code").fill(code.toLowerCase(Locale.ROOT));
        press(phone, "Go on");
        Looks.fine(phone);
        phone.locator("input[name=group][value=" + group + "]").check();
        press(phone, "Take my seat");
        assertThat(phone.getByText("You are in")).isVisible(patient());
    }

    private static void choose(Page phone, String value, boolean offline) {
        phone.locator("form[data-vote]").waitFor();
        assertThat(phone.getByText("You have not voted yet.")).isVisible(patient());
        phone.locator("label[for='v-" + value + "']").click();
        if (offline) phone.context().setOffline(true);
        press(phone, "Send my vote");
        if (!offline) assertThat(phone.getByText("Your vote is in.")).isVisible(patient());
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Reaches the button and presses it without a mouse. */
    private static void keyboard(Page page, String button) {
        var found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.waitFor();
        for (int i = 0; i < 120 && !Boolean.TRUE.equals(found.evaluate("b => b === document.activeElement")); i++) {
            page.keyboard().press("Tab");
        }
        assertTrue((Boolean) found.evaluate("b => b === document.activeElement"), button + " is reached by Tab");
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private void signIn(Page page) {
        page.navigate(at("/sign-in"));
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(Village.STEWARD))
                .first()
                .click();
        page.waitForURL(at("/"));
    }

    private Page page(List<BrowserContext> contexts, int width, ColorScheme scheme) {
        BrowserContext context = Browsers.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme));
        contexts.add(context);
        return Browsers.english(context, start);
    }

    private String at(String path) {
        return start.resolve(path).toString();
    }

    private static LocatorAssertions.IsVisibleOptions patient() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.ContainsTextOptions contains() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasTextOptions text() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasCountOptions count() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE);
    }
}
