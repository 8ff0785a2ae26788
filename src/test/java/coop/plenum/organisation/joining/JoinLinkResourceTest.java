package coop.plenum.organisation.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class JoinLinkResourceTest {
    @TestHTTPResource("/")
    URI start;

    private Village village;
    private HttpBrowser steward;
    private String page;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Open village", "quick", Map.of());
        steward = village.as(Village.STEWARD);
        page = village.organisation() + "/join-link";
    }

    @Test
    void whoHasAnAccountJoinsByTheLink() {
        String link = make(Map.of());
        HttpBrowser bashir = village.as(Village.OUTSIDER);
        HttpBrowser.Page shown = bashir.get(link);
        assertEquals("/join", shown.path(), "the token is out of the address");
        assertEquals(
                village.organisation(), bashir.press(shown, "Join", Map.of()).path());
        assertTrue(steward.get(page).body().contains("1 person has joined by it."));
        // Once more changes nothing and counts nobody.
        assertEquals(
                village.organisation(),
                bashir.press(bashir.get(link), "Join", Map.of()).path());
        assertTrue(steward.get(page).body().contains("1 person has joined by it."));
    }

    @Test
    void whoIsNotSignedInSignsInFirstAndComesBack() {
        HttpBrowser somebody = HttpBrowser.at(start);
        HttpBrowser.Page shown = somebody.get(make(Map.of()));
        assertTrue(shown.html().select("a.button").attr("href").endsWith("/sign-in?to=/join"));
        somebody.signIn(Village.OUTSIDER);
        assertTrue(somebody.get("/join").body().contains("You join as " + Village.OUTSIDER));
    }

    @Test
    void onlyTheNamedDomainIsLetIn() {
        String link = make(Map.of("domain", "@other.example"));
        HttpBrowser bashir = village.as(Village.OUTSIDER);
        assertTrue(bashir.get(link).body().contains("This link is for addresses that end in @other.example."));
        bashir.force("/join", Map.of());
        assertEquals(404, bashir.get(village.organisation()).status());
        assertEquals(
                200,
                village.as(Village.OUTSIDER)
                        .get(make(Map.of("domain", "demo.example")))
                        .status());
    }

    @Test
    void theLimitHoldsWhenManyComeAtOnce() {
        String link = make(Map.of("most", "1"));
        List<HttpBrowser> two = Stream.of(Village.OUTSIDER, Village.ADMINISTRATOR)
                .map(village::as)
                .toList();
        two.forEach(browser -> browser.get(link));
        long joined = two.stream()
                .map(browser -> CompletableFuture.supplyAsync(() -> browser.force("/join", Map.of())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(reply -> reply.status() == 200)
                .count();
        assertEquals(1, joined);
    }

    @Test
    void anEndedLinkAndANewOne() {
        String first = make(Map.of());
        String second = make(Map.of());
        HttpBrowser bashir = village.as(Village.OUTSIDER);
        assertEquals(410, bashir.get(first).status());
        assertEquals(200, bashir.get(second).status());
        steward.press(steward.get(page), "End this link", Map.of());
        assertEquals(410, bashir.get(second).status());
    }

    @Test
    void whatIsWrongIsNamedAndStays() {
        HttpBrowser.Page refused =
                steward.press(steward.get(page), "Make the link", Map.of("domain", "not a domain", "most", "0"));
        assertEquals(422, refused.status());
        assertEquals("not a domain", refused.html().select("#domain").attr("value"));
        assertEquals(2, refused.html().select(".errors li").size());
    }

    @Test
    void othersMayNot() {
        assertEquals(403, village.as(Village.MEMBER).get(page).status());
        assertEquals(403, village.as(Village.MEMBER).force(page, Map.of()).status());
        assertEquals(404, village.as(Village.OUTSIDER).get(page).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(page).path());
    }

    private String make(Map<String, String> typed) {
        HttpBrowser.Page form = steward.get(page);
        String button = form.body().contains("Make a new link") ? "Make a new link" : "Make the link";
        String address =
                steward.press(form, button, typed).html().select("#link").text();
        return URI.create(address).getPath();
    }
}
