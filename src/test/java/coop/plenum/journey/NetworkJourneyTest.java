package coop.plenum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import coop.plenum.network.release.Federation.Co;
import coop.plenum.network.release.Federation.Net;
import coop.plenum.support.Browsers;
import coop.plenum.support.Database;
import coop.plenum.support.Federation;
import coop.plenum.support.Looks;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An office worker of a network, from calling its organisations to the poster on the wall; every page is looked at by day
 * on a wide screen and by night on a phone.
 */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class NetworkJourneyTest {
    private static final Pattern CAMPAIGN = Pattern.compile(".*/campaigns/[0-9a-f-]{36}");
    private static final int ANSWERING = 13;

    @TestHTTPResource("/")
    URI start;

    @Inject
    coop.plenum.network.release.Federation organisations;

    @Test
    void anOfficeWorkerGoesFromACampaignToThePoster() {
        Federation federation = Federation.founded(start, "Hill & Valley Network", "type");
        Village village = Village.founded(start, "The late one", "quick", Map.of("org_type", "association"));
        village.as(Village.STEWARD).force(village.organisation() + "/networks", Map.of("network", federation.id()));
        try (BrowserContext office = Browsers.get().newContext();
                BrowserContext street = Browsers.get().newContext()) {
            Page page = signedIn(office);
            page.navigate(at(federation.path()));
            assertThat(page.getByText("There is no campaign yet")).isVisible();
            look(page);
            invite(page);
            accept(page, federation);
            String campaign = begin(page, federation);
            List<Co> all = answer(federation, campaign);
            follow(page, campaign);
            release(page, campaign);
            report(page, federation);
            String address = publish(page);
            Page stranger = Browsers.english(street, start);
            stranger.navigate(address);
            assertThat(stranger.getByAltText("Poster of Hill & Valley Network")).isVisible();
            assertEquals(0, stranger.getByText("Co-op ").count(), "no organisation is named to a stranger");
            look(stranger);
            close(page, campaign);
            page.navigate(at(federation.path() + "/releases/1/publication"));
            press(page, "Withdraw it");
            assertThat(page.getByText("The release is no longer shown.")).isVisible();
            assertEquals(410, stranger.reload().status());
            look(stranger);
            assertEquals(ANSWERING, all.size());
        }
    }

    /** Pastes a list with a mistake in it, and sees what would be sent before anything is. */
    private void invite(Page page) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Organisations"))
                .first()
                .click();
        look(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Invite organisations"))
                .first()
                .click();
        look(page);
        page.locator("#list").fill("Ferry Bakery;bakery@hill.example\nNo address\nFerry Bakery;bakery@hill.example");
        press(page, "Look at the list");
        assertThat(page.getByText("One organisation will be invited.")).isVisible();
        assertThat(page.getByText("There is no e-mail address.")).isVisible();
        assertThat(page.getByText("It stands in the list twice.")).isVisible();
        look(page);
        press(page, "Send the invitation");
        assertThat(page.getByText("The invitation is on its way.")).isVisible();
    }

    private void accept(Page page, Federation federation) {
        page.navigate(at(federation.path() + "/organisations"));
        press(page, "Accept The late one");
        assertThat(page.getByText("The late one belongs to the network now.")).isVisible();
        look(page);
    }

    private String begin(Page page, Federation federation) {
        page.navigate(at(federation.path()));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begin a campaign"))
                .click();
        look(page);
        page.locator("#title").fill("How we stand");
        page.locator("#closesOn").fill("2020-01-01");
        press(page, "Begin the campaign");
        assertThat(page.locator("#closesOn-wrong")).isVisible();
        look(page);
        page.locator("#closesOn").fill(page.locator("#opensOn").inputValue());
        page.locator("#message").fill("Please take part.\nIt takes ten minutes.");
        page.getByText("Quick look").first().click();
        press(page, "Begin the campaign");
        page.waitForURL(CAMPAIGN);
        assertThat(page.locator("h1").getByText("0 of 1 have answered")).isVisible();
        look(page);
        return URI.create(page.url()).getPath();
    }

    /** Organisations that join, answer and share, each in its own house. */
    private List<Co> answer(Federation federation, String campaign) {
        UUID id = UUID.fromString(campaign.substring(campaign.lastIndexOf('/') + 1));
        Net net = new Net(UUID.fromString(federation.id()), id, id);
        List<Co> anonymous = organisations.many(net, ANSWERING - 1, "worker_coop", "ANONYMOUS");
        Co named = organisations.answers(net, organisations.organisation(net, "Open House", "worker_coop"), 64);
        organisations.shares(net, named, "NAMED");
        return Stream.concat(anonymous.stream(), Stream.of(named)).toList();
    }

    private void follow(Page page, String campaign) {
        page.navigate(at(campaign));
        assertThat(page.locator("h1").getByText("13 of 14 have answered")).isVisible();
        press(page, "Write to the one not opened yet");
        assertThat(page.getByText("One organisation is written to.")).isVisible();
        page.getByLabel("More time for The late one").click();
        look(page);
        page.locator("input[type=date]").fill("2099-12-31");
        page.getByRole(AriaRole.MAIN).locator("button[type=submit]").last().click();
        assertThat(page.getByText("It may answer until")).isVisible();
        look(page);
    }

    private void release(Page page, String campaign) {
        page.navigate(at(campaign));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make a release"))
                .click();
        assertThat(page.getByText("A release cannot be changed or taken back.")).isVisible();
        look(page);
        press(page, "Make release 1");
        assertThat(page.locator("h1").getByText("13 organisations side by side"))
                .isVisible();
        look(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See them side by side"))
                .click();
        assertThat(page.getByText("Open House")).isVisible();
        look(page);
        page.goBack();
        page.locator(".bar-head a").first().click();
        look(page);
        page.goBack();
    }

    private void report(Page page, Federation federation) {
        page.navigate(at(federation.path() + "/settings"));
        page.locator("textarea").first().fill("We live on one hill.\n\nWe help each other.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .first()
                .click();
        look(page);
        page.navigate(at(federation.path() + "/releases/1/report"));
        assertThat(page.getByText("We live on one hill.")).isVisible();
        look(page);
        page.getByText("Take it away").click();
        assertEquals("%PDF-", taken(page, "report.pdf", 5));
        assertEquals("PK", taken(page, "report.docx", 2));
        assertEquals("PK", taken(page, "report.xlsx", 2));
        assertTrue(taken(page, "poster.svg", 400).contains("<svg"));
        assertTrue(taken(page, "data.csv", 400).contains("release"));
    }

    private String publish(Page page) {
        page.navigate(page.url().replace("/report", "/publication"));
        look(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See exactly what will be shown"))
                .click();
        assertThat(page.getByText("This is a preview. Nobody else sees it yet."))
                .isVisible();
        look(page);
        page.goBack();
        press(page, "Show it to everybody now");
        assertThat(page.getByText("Everybody who has the address can read the release now."))
                .isVisible();
        look(page);
        return at(page.locator("a[href^='/n/']").getAttribute("href"));
    }

    private void close(Page page, String campaign) {
        page.navigate(at(campaign + "/closing"));
        look(page);
        page.locator("textarea").fill("Nearly all took part.");
        press(page, "Close the campaign");
        assertThat(page.getByText("The campaign is closed.")).isVisible();
        assertThat(page.getByText("Nearly all took part.")).isVisible();
        look(page);
    }

    /** The first letters of a file to which a link of the page leads. */
    private String taken(Page page, String file, int letters) {
        Locator link = page.locator("a[href$='" + file + "']").first();
        assertThat(link).isVisible();
        byte[] bytes = page.request().get(at(link.getAttribute("href"))).body();
        return new String(bytes, 0, Math.min(letters, bytes.length), StandardCharsets.UTF_8);
    }

    private static void look(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Looks.fine(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(360, 800);
        Looks.fine(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Page signedIn(BrowserContext context) {
        Page page = Browsers.english(context, start);
        page.navigate(at("/sign-in"));
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(Federation.COORDINATOR))
                .first()
                .click();
        page.waitForURL(at("/"));
        return page;
    }

    private String at(String path) {
        return start.resolve(path).toString();
    }
}
