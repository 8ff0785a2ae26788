package coop.plenum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.plenum.platform.OutboxJob;
import coop.plenum.support.Browsers;
import coop.plenum.support.Database;
import coop.plenum.support.Looks;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import coop.plenum.support.World;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member without an e-mail address is handed a link, answers with it on a phone, and the link is used up. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class LinkJourneyTest {
    private static final int PHONE = 360;
    private static final int PATIENCE = 10_000;
    private static final String ROSA = "Rosa Quispe";

    @TestHTTPResource("/")
    URI start;

    private final World world;
    private final OutboxJob outbox;
    private final MockMailbox mailbox;

    private Village village;

    LinkJourneyTest(World world, OutboxJob outbox, MockMailbox mailbox) {
        this.world = world;
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "Linked in a browser", "quick", Map.of("org_type", "worker_coop"));
        UUID rosa = UUID.randomUUID();
        world.execute("insert into person (id, name, created_at) values (?, ?, now())", rosa, ROSA);
        world.execute(
                "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                        + " values (?, gen_random_uuid(), ?, 'WORKER', 'MEMBER', now())",
                UUID.fromString(village.organisation().replace("/organisations/", "")),
                rosa);
    }

    @Test
    void aMemberWithoutAnAddressAnswersByALinkAndLosesTheConnectionMeanwhile() {
        String link = handedOver();
        try (BrowserContext phone = phone()) {
            Page page = page(phone);
            page.navigate(at(link));
            assertEquals(at("/link"), page.url());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hello, " + ROSA)))
                    .isVisible();
            Looks.fine(page);
            press(page, "Start");
            page.waitForURL("**/questions/**");
            answer(page, 0, "Saved");
            phone.setOffline(true);
            answer(page, 1, "Not saved yet");
            phone.setOffline(false);
            assertThat(page.locator("section.question").nth(1).locator("[data-status]"))
                    .hasText(
                            "Saved",
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                    .setTimeout(2 * PATIENCE));
            page.navigate(at(village.assessment() + "/finish"));
            press(page, "Finish anyway");
            assertThat(page.getByText("That is all. Thank you.")).isVisible();
            Looks.fine(page);
            page.navigate(at(link));
            page.waitForURL(at(village.assessment()));
            assertThat(page.getByText("That is all. Thank you.")).isVisible();
            follow(page, ROSA);
            Looks.fine(page);
            press(page, "Leave on this device");
            assertThat(page.getByText("You are signed out.")).isVisible();
        }
        try (BrowserContext another = phone()) {
            Page page = page(another);
            assertEquals(410, page.navigate(at(link)).status());
            assertThat(page.locator("h1")).hasText("This link has been used");
            Looks.fine(page);
        }
    }

    @Test
    void aStewardRemindsAndAMemberStopsThemWithoutSigningIn() {
        mailbox.clear();
        try (BrowserContext phone = phone()) {
            Page page = steward(phone);
            page.navigate(at(village.assessment()));
            follow(page, "Reminders");
            assertThat(page.getByText("One has no e-mail address.")).isVisible();
            Looks.fine(page);
            page.getByLabel("At most every").fill("61");
            press(page, "Save");
            assertThat(page.locator(".errors")).containsText("from 1 to 60");
            Looks.fine(page);
            page.navigate(at(village.assessment() + "/reminders"));
            press(page, "Send the reminder now");
            assertThat(page.getByText("3 reminders are on their way.")).isVisible();
        }
        outbox.send();
        String way = mailbox.getMailsSentTo("jonas@demo.example")
                .get(0)
                .getText()
                .lines()
                .filter(l -> l.contains("/reminders/"))
                .findFirst()
                .orElseThrow();
        try (BrowserContext phone = phone()) {
            Page page = page(phone);
            page.navigate(at(URI.create(way).getPath()));
            Looks.fine(page);
            press(page, "No more reminders");
            assertThat(page.getByText("You get no more reminders.")).isVisible();
            Looks.fine(page);
            page.navigate(at("/reminders/mistyped"));
            Looks.fine(page);
        }
    }

    /** The path of the link that the steward is shown for Rosa. */
    private String handedOver() {
        try (BrowserContext phone = phone()) {
            Page page = steward(phone);
            page.navigate(at(village.assessment()));
            follow(page, "Personal links");
            press(page, "Make links for those ticked");
            assertThat(page.locator(".errors")).containsText("Tick at least one member.");
            Looks.fine(page);
            press(page, "Make the link");
            assertThat(page.locator(".slip h2")).hasText(ROSA);
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the link of " + ROSA)))
                    .isVisible();
            Looks.fine(page);
            String link = page.locator(".slip-address").textContent().strip();
            page.navigate(at(village.assessment() + "/links"));
            Looks.fine(page);
            return URI.create(link).getPath();
        }
    }

    private static void answer(Page page, int question, String status) {
        Locator section = page.locator("section.question").nth(question);
        section.locator(".level label").nth(2).click();
        assertThat(section.locator("[data-status]")).containsText(status);
    }

    private String at(String path) {
        return start.resolve(path).toString();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static BrowserContext phone() {
        return Browsers.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE, 800)
                        .setLocale("en"));
    }

    private Page page(BrowserContext context) {
        Page page = Browsers.english(context, start);
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    private Page steward(BrowserContext context) {
        Page page = page(context);
        page.navigate(at("/sign-in"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Village.STEWARD))
                .click();
        assertThat(page.getByText(Village.STEWARD).first()).isVisible();
        return page;
    }
}
