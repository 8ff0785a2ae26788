package coop.plenum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.plenum.support.Balancer;
import coop.plenum.support.Browsers;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The delivered topology as its users meet it: two copies behind HAProxy, signing in at Keycloak. It runs where
 * {@code docker/cluster.sh test} started all of it, and is not part of the ordinary tests, which need no HAProxy.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterJourney {
    private static final URI ADDRESS = URI.create(System.getProperty("plenum.cluster"));
    private static final List<String> COPIES = List.of("plenum-1", "plenum-2");
    private static final int ENOUGH = 8;

    @BeforeEach
    void bothCopiesAnswer() throws Exception {
        order("revive", "plenum-1");
        order("revive", "plenum-2");
    }

    @Test
    @Order(1)
    void anAssessmentGoesOnWhenACopyDiesInTheMiddleOfIt() throws Exception {
        try (BrowserContext context = Browsers.get().newContext()) {
            Page page = signedIn(context, "alice");
            page.navigate(ADDRESS.resolve("/organisations/new").toString());
            page.locator("#name").fill("Two Copies Co-op");
            button(page, "Found the organisation").click();
            page.locator("#name").fill("Alice Archer");
            page.locator("#address").fill("alice@demo.example");
            page.getByLabel("Member", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Also a steward").check();
            button(page, "Add").click();
            String organisation = page.url().replaceFirst("/members.*", "");
            page.navigate(organisation + "/assessments/new");
            page.locator("input[name=questionnaire][value=quick]").check();
            button(page, "Open it for members").click();
            String assessment = page.url();

            page.navigate(assessment + "/questions/governance-decision-making");
            level(page, "GOV-01", 3);
            order("kill", "plenum-1");
            level(page, "GOV-10", 2);
            order("revive", "plenum-1");
            order("kill", "plenum-2");
            patiently(page, assessment + "/questions/governance-decision-making");
            assertThat(page.locator("input[name='GOV-01'][value='3']")).isChecked();
            assertThat(page.locator("input[name='GOV-10'][value='2']")).isChecked();
        }
    }

    @Test
    @Order(2)
    void anybodyMaySignInAndOutWhicheverCopyAnswers() {
        try (BrowserContext context = Browsers.get().newContext()) {
            Page page = signedIn(context, "bob");
            page.waitForCondition(
                    () -> COPIES.stream().allMatch(Balancer::reaches),
                    new Page.WaitForConditionOptions().setTimeout(60_000));
            Map<String, Long> before = served();
            for (int i = 0; i < ENOUGH; i++) {
                page.navigate(ADDRESS.resolve("/account").toString());
                assertThat(page.locator("h1")).hasText("Your account");
            }
            Map<String, Long> after = served();
            System.out.println("Answered by each copy: before " + before + ", after " + after);
            for (String copy : COPIES) {
                assertTrue(after.get(copy) - before.get(copy) > 0, copy + " answered some of them");
            }
            button(page, "Sign out here").click();
            page.navigate(ADDRESS.resolve("/account").toString());
            assertTrue(page.url().contains("/sign-in"), page.url());
        }
    }

    @Test
    @Order(3)
    void aForgedNameOfTheHostIsRefused() throws Exception {
        assertTrue(answer("evil.example").startsWith("HTTP/1.1 421"), "a name that is not served");
        assertTrue(answer(ADDRESS.getAuthority()).startsWith("HTTP/1.1 200"), "the name that is");
    }

    private static Map<String, Long> served() {
        return COPIES.stream().collect(Collectors.toMap(c -> c, Balancer::served));
    }

    private static String answer(String host) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ADDRESS.getPort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void level(Page page, String question, int level) {
        page.locator("input[name='" + question + "'][value='" + level + "']").check();
        assertThat(page.locator("#" + question + " .saved, #" + question + " [role=status]")
                        .first())
                .hasText("Saved");
    }

    /** Asks again, as a person does, until a copy that has just been started answers. */
    private static void patiently(Page page, String address) {
        page.waitForCondition(
                () -> page.navigate(address).status() == 200, new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    private static Page signedIn(BrowserContext context, String user) {
        Page page = context.newPage();
        page.setExtraHTTPHeaders(Map.of("Accept-Language", "en"));
        page.navigate(ADDRESS.resolve("/organisations").toString());
        if (page.locator("#username").count() == 0)
            page.locator("a[href^='/sign-in/start']").click();
        page.locator("#username").fill(user);
        page.locator("#password").fill(user + "-password");
        page.locator("#kc-login").click();
        assertThat(page.locator("a[href='/account']")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Gives an order to the script that runs all this. */
    private static void order(String verb, String copy) throws Exception {
        Process script = new ProcessBuilder(List.of("docker/cluster.sh", verb, copy))
                .inheritIO()
                .start();
        assertTrue(script.waitFor(20, TimeUnit.SECONDS), verb + " " + copy);
        assertEquals(0, script.exitValue());
    }
}
