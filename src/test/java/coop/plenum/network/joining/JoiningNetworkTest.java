package coop.plenum.network.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.Federation;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Postbox;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class JoiningNetworkTest {
    private static final Pattern LINK = Pattern.compile("/network-invitation/\\S+");

    @TestHTTPResource("/")
    URI start;

    private final Postbox postbox;

    private Federation federation;
    private HttpBrowser coordinator;

    JoiningNetworkTest(Postbox postbox) {
        this.postbox = postbox;
    }

    @BeforeEach
    void found() {
        federation = Federation.founded(start, "Valley federation " + UUID.randomUUID(), "territory");
        coordinator = federation.coordinator();
    }

    @Test
    void aListIsShownWithWhatIsWrongBeforeAnythingIsSent() {
        String address = address();
        HttpBrowser.Page preview = list("Organisation;E-mail address;Type;People;Territory\n"
                + "=Almond Grove;" + address + ";Housing co-operative;10 to 49;North\n"
                + ";nobody@x.example;;;\n"
                + "No Address;nothing;;;\n"
                + "=Almond Grove;" + address + ";;;\n"
                + "Rocket;rocket@x.example;Spaceship;;\n"
                + "Crowd;crowd@x.example;mutual;millions;\n");
        assertTrue(preview.body().contains("One organisation will be invited."), preview.body());
        assertTrue(preview.body().contains("The organisation has no name."));
        assertTrue(preview.body().contains("There is no e-mail address."));
        assertTrue(preview.body().contains("It stands in the list twice."));
        assertTrue(preview.body().contains("This type is not known."));
        assertTrue(preview.body().contains("This size is not known."));
        assertEquals(0, mails(address));
        HttpBrowser.Page sent = coordinator.press(preview, "Send the invitation", Map.of());
        assertTrue(sent.body().contains("The invitation is on its way."), sent.body());
        assertEquals(1, mails(address));
        coordinator.press(preview, "Send the invitation", Map.of());
        assertEquals(1, mails(address), "pressed twice, sent once");
        assertTrue(list("=Almond Grove," + address).body().contains("It is invited already."));
        HttpBrowser.Page empty =
                coordinator.postFile(federation.path() + "/invitations/new", Map.of("list", " "), "file", new byte[0]);
        assertEquals(422, empty.status());
    }

    @Test
    void whoeverIsWrittenToFoundsTheOrganisationAndIsItsSteward() {
        String address = address();
        coordinator.press(
                list("organisation,e-mail address,name,type,people,territory\n" + "Bread & Roses," + address
                        + ",Rosa,worker_coop,5_to_9,South\n"),
                "Send the invitation",
                Map.of());
        String link = link(address);
        HttpBrowser rosa = HttpBrowser.at(start);
        HttpBrowser.Page invited = rosa.get(link);
        assertEquals("/network-invitation", invited.path(), "the token is out of the address");
        HttpBrowser.Page joined = rosa.press(invited, "Join the network", Map.of("organisation", "new"));
        assertTrue(joined.body().contains("Your organisation belongs to Valley federation"), joined.body());
        HttpBrowser.Page organisations = coordinator.get(federation.path() + "/organisations");
        assertTrue(organisations.body().contains("Bread &amp; Roses"), organisations.body());
        assertTrue(organisations.body().contains("Worker co-operative"));
        assertTrue(organisations.body().contains("value=\"South\""));
        assertEquals(410, HttpBrowser.at(start).get(link).status(), "used up");
    }

    @Test
    void aStewardAcceptsForAnOrganisationOfTheirsAndNobodyElseDoes() {
        Village village = Village.founded(start, "Accepting village", "quick", Map.of());
        String address = address();
        coordinator.press(list("Accepting village," + address), "Send the invitation", Map.of());
        String link = link(address);
        String id = village.organisation().substring("/organisations/".length());
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page asMember = member.get(link);
        assertFalse(asMember.body().contains(id), "not a steward there");
        assertEquals(
                422,
                member.force("/network-invitation", Map.of("organisation", id)).status());
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page joined = steward.press(steward.get(link), "Join the network", Map.of("organisation", id));
        assertEquals(village.organisation() + "/networks", joined.path());
        assertTrue(village.as(Village.MEMBER)
                .get(village.organisation() + "/networks")
                .body()
                .contains("Valley federation"));
    }

    @Test
    void anOrganisationAsksIsAcceptedAndLeaves() {
        Village village = Village.founded(start, "Asking village", "quick", Map.of());
        federation.accept(village);
        String campaign = federation.campaign("Campaign of leavers");
        HttpBrowser steward = village.as(Village.STEWARD);
        String call = federation.call(village, campaign);
        assertEquals(200, steward.get(call).status());
        HttpBrowser.Page left = steward.press(
                steward.get(village.organisation() + federation.path() + "/leaving"), "Leave the network", Map.of());
        assertTrue(left.body().contains("Your organisation has left Valley federation"), left.body());
        assertEquals(404, steward.get(call).status(), "no longer called");
        assertTrue(coordinator.get(campaign).body().contains("Nobody is called yet"));
        assertTrue(steward.get(village.organisation() + "/audit").body().contains("left a network"));
    }

    @Test
    void theLastCoordinatorStays() {
        HttpBrowser.Page page = coordinator.get(federation.path() + "/coordinators");
        assertEquals(
                409,
                coordinator
                        .submit(
                                page,
                                page.html().select("form[action$=/removal]").first(),
                                Map.of())
                        .status());
        HttpBrowser.Page wrong = coordinator.press(page, "Name", Map.of("person", "", "address", "nobody"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.body().contains("This is not an e-mail address."));
        coordinator.press(page, "Name", Map.of("person", "Bashir Rahimi", "address", "bashir@demo.example"));
        HttpBrowser.Page two = coordinator.get(federation.path() + "/coordinators");
        coordinator.submit(two, two.html().select("form[action$=/removal]").first(), Map.of());
        assertEquals(404, coordinator.get(federation.path()).status(), "she took herself off");
        assertEquals(
                200,
                HttpBrowser.of(start, Village.OUTSIDER).get(federation.path()).status());
    }

    private HttpBrowser.Page list(String text) {
        return coordinator.postFile(
                federation.path() + "/invitations/new",
                Map.of("language", "en"),
                "file",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static String address() {
        return UUID.randomUUID() + "@valley.example";
    }

    private int mails(String address) {
        return postbox.to(address).size();
    }

    private String link(String address) {
        Matcher link = LINK.matcher(postbox.to(address).get(0).getText());
        assertTrue(link.find());
        return link.group();
    }
}
