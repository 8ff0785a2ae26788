package coop.plenum.assessment.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.OutboxJob;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import coop.plenum.support.World;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class LinksResourceTest {
    private static final String AMIRA = "amira@demo.example";

    @TestHTTPResource("/")
    URI start;

    private final World world;
    private final MockMailbox mailbox;
    private final OutboxJob outbox;

    private LinkedVillage place;
    private HttpBrowser steward;

    LinksResourceTest(World world, MockMailbox mailbox, OutboxJob outbox) {
        this.world = world;
        this.mailbox = mailbox;
        this.outbox = outbox;
    }

    @BeforeEach
    void found() {
        world.execute("delete from rate_limit");
        mailbox.clear();
        place = LinkedVillage.founded(start, world);
        steward = place.steward();
    }

    @Test
    void theListShowsWhatBecameOfEachLink() {
        assertEquals("No link. No e-mail address.", line(LinkedVillage.ROSA));
        String link = place.linkFor(LinkedVillage.ROSA);
        assertTrue(line(LinkedVillage.ROSA).startsWith("Made on "), line(LinkedVillage.ROSA));
        assertTrue(line(LinkedVillage.ROSA).contains(", valid until "));
        HttpBrowser guest = HttpBrowser.at(start);
        guest.press(guest.get(link), "Start", Map.of());
        assertTrue(line(LinkedVillage.ROSA).contains(", used. On "), line(LinkedVillage.ROSA));
        steward.press(steward.get(place.links()), "Withdraw the link of " + LinkedVillage.ROSA, Map.of());
        assertTrue(line(LinkedVillage.ROSA).contains(", withdrawn."), line(LinkedVillage.ROSA));
        place.change("withdrawn = false, spent = false, valid_until = current_date - 1");
        assertTrue(line(LinkedVillage.ROSA).startsWith("Ran out on "), line(LinkedVillage.ROSA));
    }

    @Test
    void aLinkIsShownOnceWithItsCodeAndKeptAsAHashAlone() {
        HttpBrowser.Page slips = steward.press(steward.get(place.links()), "Make the link", Map.of());
        assertEquals(200, slips.status());
        assertEquals("no-store", slips.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(LinkedVillage.ROSA, slips.html().select(".slip h2").text());
        assertEquals(1, slips.html().select(".slip svg path").size());
        String token = LinkedVillage.path(slips).replace("/link/", "");
        assertTrue(token.matches("([a-z2-9]{4}-){4}[a-z2-9]{4}"), token);
        assertFalse(steward.get(place.links()).body().contains(token));
        assertEquals(0, world.execute("update personal_link set spent = spent where token_hash = ?", token));
    }

    @Test
    void sendingTheSameFormAgainMakesNoSecondLink() {
        HttpBrowser.Page list = steward.get(place.links());
        String link = LinkedVillage.path(steward.press(list, "Make the link", Map.of()));
        HttpBrowser.Page again = steward.press(list, "Make the link", Map.of());
        assertEquals(422, again.status());
        assertTrue(again.html().select(".errors").text().contains("Links were made since"));
        assertEquals(200, HttpBrowser.at(start).get(link).status());
    }

    @Test
    void aNewLinkShutsWhatTheOldOneHadOpened() {
        HttpBrowser guest = place.guest(LinkedVillage.ROSA);
        assertEquals(200, guest.get(place.village().assessment()).status());
        place.linkFor(LinkedVillage.ROSA);
        assertEquals("/sign-in", guest.get(place.village().assessment()).path());
    }

    @Test
    void withdrawingEndsTheSessionToo() {
        HttpBrowser guest = place.guest(LinkedVillage.ROSA);
        steward.press(steward.get(place.links()), "Withdraw the link of " + LinkedVillage.ROSA, Map.of());
        assertEquals("/sign-in", guest.get(place.village().assessment()).path());
    }

    @Test
    void aFormThatSaysTooLittleIsRefusedAndKeepsWhatWasTyped() {
        HttpBrowser.Page nobody =
                steward.press(steward.get(place.links()), "Make links for those ticked", Map.of("until", "2020-01-01"));
        assertEquals(422, nobody.status());
        assertEquals(
                List.of("Tick at least one member.", "Choose a day after today, at most 180 days from now."),
                nobody.html().select(".errors li").eachText());
        assertEquals("2020-01-01", nobody.html().select("#until").attr("value"));
    }

    @Test
    void theLastDayIsADayAfterTheAnsweringUnlessChosenOtherwise() {
        LocalDate until = LocalDate.now(ZoneOffset.UTC).plusDays(12);
        world.execute(
                "update assessment set answer_until = ? where id = ?",
                until,
                LinkedVillage.last(place.village().assessment()));
        HttpBrowser.Page list = steward.get(place.links());
        assertEquals(until.plusDays(1).toString(), list.html().select("#until").attr("value"));
        LocalDate chosen = until.plusDays(9);
        steward.press(list, "Make the link", Map.of("until", chosen.toString()));
        assertEquals(1, world.execute("update personal_link set spent = spent where valid_until = ?", chosen));
    }

    @Test
    void thoseWithAnAddressGetTheirsByMailInTheirLanguageAndTheOthersAreShown() {
        world.execute("update person set language = 'fr' where address = ?", AMIRA);
        HttpBrowser.Page list = steward.get(place.links());
        HttpBrowser.Page mailed =
                steward.press(list, "Make and mail them", Map.of("person", person(list, Village.MEMBER)));
        assertEquals(place.links(), mailed.path());
        assertTrue(mailed.html().select(".note.good").text().contains("One link is on its way by mail."));
        Mail mail = mail(AMIRA);
        assertEquals("Linked village\u00a0: votre lien personnel pour répondre", mail.getSubject());
        String link = mail.getText()
                .lines()
                .filter(l -> l.contains("/link/"))
                .findFirst()
                .orElseThrow();
        assertTrue(mail.getHtml().contains("<a href=\"" + link + "\">"), mail.getHtml());
        assertEquals(
                "/link", HttpBrowser.at(start).get(URI.create(link).getPath()).path());
        world.execute("update person set language = null where address = ?", AMIRA);
    }

    @Test
    void whoeverHasBegunAndCanBeMailedGetsANewLinkByMailAlone() {
        HttpBrowser member = place.village().as(Village.MEMBER);
        member.press(
                member.get(place.village().questions("governance-decision-making")),
                "Save and go on",
                Map.of("GOV-01", "3"));
        HttpBrowser.Page list = steward.get(place.links());
        assertEquals(
                0,
                list.html()
                        .select("button[aria-label='Make a link for Amira Haddad']")
                        .size());
        HttpBrowser.Page refused =
                steward.press(list, "Make links for those ticked", Map.of("person", person(list, Village.MEMBER)));
        assertEquals(422, refused.status());
        assertTrue(refused.html().select(".errors").text().contains("Mail the link to them"));
    }

    @Test
    void onlyStewardsMakeLinks() {
        for (String path : new String[] {place.links(), place.links() + "/withdrawal"}) {
            assertEquals(
                    403,
                    place.village().as(Village.MEMBER).force(path, Map.of()).status(),
                    path);
            assertEquals(
                    404,
                    place.village().as(Village.OUTSIDER).force(path, Map.of()).status(),
                    path);
            assertEquals(
                    403,
                    place.village()
                            .as(Village.ADMINISTRATOR)
                            .force(path, Map.of())
                            .status(),
                    path);
        }
        assertEquals(403, place.village().as(Village.MEMBER).get(place.links()).status());
        assertEquals(
                404, place.village().as(Village.OUTSIDER).get(place.links()).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(place.links()).path());
    }

    @Test
    void noLinksAreMadeForAClosedAssessment() {
        steward.press(
                steward.get(place.village().assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals(place.village().assessment(), steward.get(place.links()).path());
        assertEquals(409, steward.force(place.links(), Map.of()).status());
    }

    private String line(String name) {
        return steward.get(place.links()).html().select(".roster li").stream()
                .filter(li -> li.select("strong").text().equals(name))
                .map(li -> li.select(".small").text())
                .findFirst()
                .orElseThrow();
    }

    private static String person(HttpBrowser.Page list, String name) {
        Element item = list.html().select(".roster li").stream()
                .filter(li -> li.select("strong").text().equals(name))
                .findFirst()
                .orElseThrow();
        return item.select("input").attr("value");
    }

    private Mail mail(String address) {
        outbox.send();
        return mailbox.getMailsSentTo(address).get(0);
    }
}
