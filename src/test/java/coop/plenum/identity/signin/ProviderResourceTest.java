package coop.plenum.identity.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ProviderProfile.class)
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class ProviderResourceTest {
    @TestHTTPResource
    URI start;

    @Inject
    World world;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void theProvidersSignInComesBackToWhatWasWanted() {
        HttpBrowser browser = HttpBrowser.at(start);
        HttpBrowser.Page inside = signIn(browser, "/account", "maria", "");
        assertEquals("/account", inside.path(), inside.body());
        assertTrue(inside.body().contains("Maria"), inside.body());
        assertEquals(200, browser.get("/account").status());
    }

    @Test
    void theSessionIsPlenumsOwn() {
        HttpBrowser browser = HttpBrowser.fresh(start);
        signIn(browser, "/account", "olga", "");
        assertEquals(java.util.Set.of(World.COOKIE, "plenum-csrf"), browser.cookies());
    }

    @Test
    void theSameSubjectIsTheSamePerson() {
        HttpBrowser first = HttpBrowser.at(start);
        HttpBrowser.Page account = signIn(first, "/account", "rosa", "");
        first.press(account, "Save the name", Map.of("name", "Rosa of the bakery"));
        HttpBrowser.Page again = signIn(HttpBrowser.at(start), "/account", "rosa", "");
        assertEquals("Rosa of the bakery", again.html().expectFirst("#name").val());
    }

    @Test
    void anAddressThatTheProviderDoesNotVouchForJoinsNobody() {
        HttpBrowser browser = HttpBrowser.at(start);
        HttpBrowser.Page account = signIn(browser, "/account", "alice@example.org", "");
        assertFalse(account.html().select("main").text().contains("Alice"), account.body());
        assertTrue(account.body().contains("Not known for certain"), account.body());
    }

    @Test
    void theRoleOfTheProviderMakesAnAdministrator() {
        HttpBrowser administrator = HttpBrowser.at(start);
        signIn(administrator, "/account", "vera", "administrator");
        assertEquals(200, administrator.get("/organisations/new").status());
        HttpBrowser member = HttpBrowser.at(start);
        signIn(member, "/account", "luis", "member");
        assertEquals(403, member.get("/organisations/new").status());
    }

    @Test
    void aRoleTakenAwayAtTheProviderIsGoneAtTheNextSignIn() {
        HttpBrowser before = HttpBrowser.at(start);
        signIn(before, "/account", "petra", "administrator");
        assertEquals(200, before.get("/organisations/new").status());
        HttpBrowser after = HttpBrowser.at(start);
        signIn(after, "/account", "petra", "");
        assertEquals(403, after.get("/organisations/new").status());
    }

    @Test
    void signingOutGoesOnToTheProvider() {
        HttpBrowser browser = HttpBrowser.at(start);
        HttpBrowser.Page account = signIn(browser, "/account", "nora", "");
        HttpBrowser.Page out = browser.press(account, "Sign out here", Map.of());
        assertEquals(200, out.status());
        String provider = out.html().expectFirst("meta[http-equiv=refresh]").attr("content");
        assertTrue(provider.contains("id_token_hint="), provider);
        assertEquals("/sign-in", browser.get("/account").path());
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowsersToo() {
        HttpBrowser first = HttpBrowser.at(start);
        HttpBrowser second = HttpBrowser.at(start);
        HttpBrowser.Page account = signIn(first, "/account", "ida", "");
        signIn(second, "/account", "ida", "");
        first.press(account, "Sign out everywhere", Map.of());
        assertEquals("/sign-in", second.get("/account").path());
    }

    @Test
    void aReturnThatNobodyAskedForStartsAnewAndSignsNobodyIn() {
        HttpBrowser browser = HttpBrowser.at(start);
        assertEquals(
                "/authorize",
                browser.get("/sign-in/start?state=forged&code=forged").path());
        assertEquals("/sign-in", browser.get("/account").path());
    }

    @Test
    void aRefusalOfTheProviderLeadsBackToTheSignInPage() {
        HttpBrowser browser = HttpBrowser.at(start);
        String authorization = browser.get("/sign-in/start").address().getQuery();
        String state = authorization.replaceAll(".*state=([^&]+).*", "$1");
        HttpBrowser.Page page = browser.get("/sign-in/start?error=access_denied&state=" + state);
        assertEquals("/sign-in", page.path());
        assertTrue(page.body().contains("not completed"), page.body());
    }

    @Test
    void theWayBackOutlivesASignInThatFailed() {
        HttpBrowser browser = HttpBrowser.at(start);
        String authorization =
                browser.get("/sign-in/start?to=%2Faccount%2Fdata").address().getQuery();
        String state = authorization.replaceAll(".*state=([^&]+).*", "$1");
        HttpBrowser.Page failed = browser.get("/sign-in/start?error=access_denied&state=" + state);
        assertTrue(failed.body().contains("not completed"), failed.body());
        String again = failed.html().expectFirst("a[href^=/sign-in/start]").attr("href");
        HttpBrowser.Page provider = browser.get(again);
        HttpBrowser.Page inside = browser.submit(
                provider, provider.html().expectFirst("form.custom-form"), Map.of("name", "tenacious", "roles", ""));
        assertEquals("/account/data", inside.path());
        assertFalse(browser.cookies().contains("plenum-way-back"), "it is forgotten on arrival");
    }

    @Test
    void noWayBackLeadsOutOfTheApplication() {
        HttpBrowser browser = HttpBrowser.at(start);
        String authorization = browser.get("/sign-in/start?to=https%3A%2F%2Fevil.example%2F")
                .address()
                .getQuery();
        String state = authorization.replaceAll(".*state=([^&]+).*", "$1");
        HttpBrowser.Page failed = browser.get("/sign-in/start?error=access_denied&state=" + state);
        assertEquals("failed=provider&to=/", failed.address().getQuery());
    }

    @Test
    void theAddressIsChangedWhereItComesFrom() {
        HttpBrowser browser = HttpBrowser.at(start);
        HttpBrowser.Page account = signIn(browser, "/account", "berta", "");
        assertTrue(account.body().contains("It comes from where you sign in."), account.body());
        assertTrue(account.html().select("a[href=/account/address]").isEmpty());
        assertEquals(404, browser.get("/account/address").status());
        assertEquals(404, browser.get("/account/address/link/anything").status());
    }

    @Test
    void theFlowIsProtectedByAProofKey() {
        String authorization =
                HttpBrowser.at(start).get("/sign-in/start").address().getQuery();
        assertTrue(authorization.contains("code_challenge_method=S256"), authorization);
        assertTrue(authorization.contains("response_type=code"), authorization);
    }

    @Test
    void aStaleCookieOfEitherKindKeepsNobodyFromAPublicPage() {
        given().cookie(World.COOKIE, "stale")
                .cookie("q_session", "stale")
                .get("/")
                .then()
                .statusCode(200);
    }

    @Test
    void overHttpsTheCookieHasThePrefixThatBrowsersGuard() {
        String name = "__Host-plenum-session";
        Cookie cleared = given().header("X-Forwarded-Proto", "https")
                .cookie(name, "stale")
                .get("/")
                .then()
                .statusCode(200)
                .extract()
                .detailedCookie(name);
        assertTrue(cleared.isSecured());
        assertTrue(cleared.isHttpOnly());
        assertEquals("Lax", cleared.getSameSite());
        assertEquals("/", cleared.getPath());
        assertNull(cleared.getDomain());
    }

    @Test
    void overHttpsTheCookiesOfASignInOnItsWayHaveItToo() {
        List<String> set = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .get("/sign-in/start")
                .headers()
                .getValues("Set-Cookie");
        assertTrue(set.stream().anyMatch(c -> c.startsWith("__Host-q_auth")), set.toString());
        for (String cookie : set) {
            assertTrue(cookie.startsWith("__Host-"), cookie);
            assertTrue(cookie.contains("Secure") && cookie.contains("HTTPOnly"), cookie);
        }
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        given().header("X-Forwarded-Proto", "https")
                .get("/nowhere")
                .then()
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Test
    void aSessionOfALinkDoesNotCount() {
        given().redirects()
                .follow(false)
                .cookie(World.COOKIE, world.session(World.ALICE))
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Faccount"));
    }

    @Test
    void aForgedTokenOpensNothing() {
        given().header("Authorization", "Bearer forged")
                .get("/api/v1/patterns")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"));
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer forged")
                .get("/account")
                .then()
                .statusCode(303);
    }

    @Test
    void noLinksAreMailedHere() {
        HttpBrowser browser = HttpBrowser.at(start);
        HttpBrowser.Page page = browser.get("/sign-in");
        assertTrue(page.html().select("form[action=/sign-in]").isEmpty());
        assertEquals(404, browser.get("/sign-in/link/anything").status());
    }

    /** Through the provider's own page, as a browser goes. */
    private static HttpBrowser.Page signIn(HttpBrowser browser, String to, String name, String roles) {
        HttpBrowser.Page page = browser.get(to);
        String way = page.html().expectFirst("a[href^=/sign-in/start]").attr("href");
        HttpBrowser.Page provider = browser.get(way);
        Element form = provider.html().expectFirst("form.custom-form");
        return browser.submit(provider, form, Map.of("name", name, "roles", roles));
    }
}
