package coop.plenum.network.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.review.ReviewedWorld.Orchard;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.HttpBrowser.Page;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class ReviewResourceTest {
    @TestHTTPResource("/")
    URI start;

    @Inject
    ReviewedWorld reviewed;

    @Inject
    World world;

    private Orchard orchard;
    private HttpBrowser steward;
    private UUID ines;
    private HttpBrowser reviewer;

    @BeforeEach
    void called() {
        orchard = reviewed.orchard();
        steward = reviewed.as(start, orchard.steward());
        ines = reviewed.reviewer(orchard, "Inés Review");
        reviewer = reviewed.as(start, ines);
    }

    @Test
    void aReportIsHandedInTalkedAboutCorrectedAndAccepted() {
        Page form = steward.get(orchard.review());
        assertTrue(form.body().contains("It is read by: Inés Review."), form.body());
        handIn("Our accounts are on our site", Map.of("own", "https://orchard.example/accounts"));
        Page list = reviewer.get("/reviews");
        assertTrue(list.body().contains("waits for you"));
        String review = list.html().expectFirst("a[href^=/reviews/]").attr("href");
        Page read = reviewer.get(review);
        assertTrue(read.body().contains("Our accounts are on our site"));
        assertTrue(read.body().contains("https://orchard.example/accounts"));
        assertFalse(read.body().contains("Member 1"), "no member's name");
        assertTrue(read.html().select("main a[href^=/organisations]").isEmpty(), "nothing leads inside");

        said(reviewer, review, "What about the assembly?");
        Page talked = steward.get(orchard.review());
        assertTrue(talked.body().contains("What about the assembly?")
                && talked.body().contains("Inés Review"));
        assertTrue(talked.body().contains("It is the organisation’s turn."));
        said(steward, orchard.review(), "It was in May.");
        Page replied = reviewer.get(review);
        assertTrue(replied.body().contains("It was in May.") && replied.body().contains("It is the reviewers’ turn."));

        String fact = asks(review, "The register says otherwise");
        Page asked = steward.get(orchard.review());
        assertTrue(asked.body().contains("The register says otherwise"));
        Page corrected = steward.press(asked, "Hand it in again", corrected(asked, fact));
        assertEquals(200, corrected.status(), corrected.body());
        assertTrue(corrected.body().contains("corrected in revision 2"), corrected.body());
        Page report = steward.get(orchard.report());
        assertTrue(report.body().contains("Revision 2"));
        assertTrue(steward.get(orchard.report() + "?revision=1").body().contains("It was made anew since."));
        assertEquals(404, steward.get(orchard.report() + "?revision=3").status());

        Page last = reviewer.get(review);
        assertTrue(last.body().contains("Revision 2 of the report"));
        reviewer.press(last, "Accept", Map.of("note", "Sound and complete", "named", "yes"));
        Page accepted = steward.get(orchard.report());
        assertTrue(accepted.body().contains("Reviewed by Inés Review for Fruit network, accepted on"));
        assertTrue(accepted.body().contains("Sound and complete"));
        assertFalse(steward.get(orchard.report() + "?revision=1").body().contains("Reviewed by"));
        assertTrue(steward.get(orchard.report() + ".json").body().contains("\"reviewers\":[\"Inés Review\"]"));
        assertTrue(steward.get(orchard.report() + ".json?revision=1").body().contains("\"reviews\":[]"));
        assertEquals(
                409,
                reviewer.force(review + "/comments", Map.of("words", "One more"))
                        .status());
        world.execute("update person set name = 'Inés Renamed' where id = ?", ines);
        world.execute("update review set accepted_by = null where organisation_id = ?", orchard.organisation());
        assertTrue(steward.get(orchard.report()).body().contains("Reviewed by Fruit network, accepted on"));
    }

    @Test
    void reviewersSeeTheLinksThatWereChosenAndNoOthers() {
        Page form = steward.get(orchard.review());
        Map<String, String> fields =
                HttpBrowser.fields(form.button("Hand it in").closest("form"));
        assertEquals("https://evidence.example/", fields.remove("link"));
        assertEquals(200, steward.post(orchard.review(), fields).status());
        Page read = reviewer.get(given());
        assertTrue(read.body().contains("We &lt;b&gt;said&lt;/b&gt; so"));
        assertFalse(read.body().contains("evidence.example"));
    }

    @Test
    void whatWasTypedIsStillThereAfterThePreview() {
        Map<String, String> fields = HttpBrowser.fields(
                steward.get(orchard.review()).button("Hand it in").closest("form"));
        fields.remove("link");
        fields.put("note", "Half a <note>");
        fields.put("own", "not yet an address");
        Page preview = steward.post(orchard.review() + "/preview", fields);
        assertEquals(200, preview.status());
        assertTrue(preview.body().contains("Half a &lt;note&gt;"));
        assertFalse(preview.body().contains("evidence.example"));
        Page again = steward.press(preview, "Back to handing in", Map.of("back", "yes"));
        Map<String, String> kept = HttpBrowser.fields(again.button("Hand it in").closest("form"));
        assertEquals("Half a <note>", kept.get("note"));
        assertEquals("not yet an address", kept.get("own"));
        assertFalse(kept.containsKey("link"), "the link that was taken off stays off");
    }

    @Test
    void nobodyElseReadsIt() {
        handIn("", Map.of());
        String review = given();
        UUID other = reviewed.reviewer(reviewed.orchard(), "Otto Other");
        for (UUID person : List.of(other, World.BOB, World.CAROL, orchard.steward())) {
            HttpBrowser browser = reviewed.as(start, person);
            assertEquals(404, browser.get(review).status());
            assertEquals(
                    404,
                    browser.force(review + "/acceptance", Map.of("version", "1"))
                            .status());
        }
        assertEquals(403, reviewed.as(start, World.CAROL).get("/reviews").status());
        assertFalse(reviewed.as(start, other).get("/reviews").body().contains(orchard.name()));
        steward.press(steward.get(orchard.review()), "Withdraw", Map.of());
        assertEquals(404, reviewer.get(review).status());
        assertTrue(steward.get(orchard.review()).body().contains("Withdrawn"));
        handIn("Once more", Map.of());
        assertEquals(200, reviewer.get(review).status());
        world.execute("update campaign set closed_at = now() where id = ?", orchard.campaign());
        assertEquals(404, reviewer.get(review).status());
    }

    @Test
    void whoBelongsToTheOrganisationDoesNotReviewIt() {
        handIn("", Map.of());
        String review = given();
        world.execute(
                "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                        + " values (?, gen_random_uuid(), ?, 'WORKER', 'MEMBER', now())",
                orchard.organisation(),
                ines);
        assertEquals(404, reviewer.get(review).status());
        assertFalse(reviewer.get("/reviews").body().contains(orchard.name()));
    }

    @Test
    void ofTwoReviewersAtOnceTheLaterIsTold() {
        HttpBrowser second = reviewed.as(start, reviewed.reviewer(orchard, "Second Reviewer"));
        handIn("", Map.of());
        String review = given();
        Page seen = second.get(review);
        asks(review, "Not so");
        Page late = second.press(seen, "Accept", Map.of());
        assertEquals(409, late.status());
        assertTrue(late.body().contains("Somebody else was faster"));
        assertFalse(steward.get(orchard.report()).body().contains("Reviewed by"));
    }

    @Test
    void noOpinionCanBeAskedFor() {
        handIn("", Map.of());
        String review = given();
        Page page = reviewer.get(review);
        assertTrue(page.html().select("option[value=GOV-01]").isEmpty());
        Page refused = reviewer.force(
                review + "/corrections", Map.of("question", "GOV-01", "why", "I <i>doubt</i> it", "version", "1"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("I &lt;i&gt;doubt&lt;/i&gt; it"));
        assertEquals(
                422, reviewer.force(review + "/comments", Map.of("words", " ")).status());
    }

    @Test
    void whatIsPublishedStaysWhatWasLookedAt() {
        String publication = orchard.report().replace("/report", "/publication");
        Page published = steward.press(steward.get(publication), "Publish", Map.of("reviews", "yes"));
        String path = published.html().expectFirst("a[href^=/p/]").attr("href");
        handIn("", Map.of());
        String review = given();
        String fact = asks(review, "Not so");
        Page asked = steward.get(orchard.review());
        steward.press(asked, "Hand it in again", corrected(asked, fact));
        reviewer.press(reviewer.get(review), "Accept", Map.of());
        String before = HttpBrowser.at(start).get(path).html().select("main").text();
        assertFalse(before.contains("Revision 2") || before.contains("Reviewed by"), before);
        steward.press(steward.get(publication), "Change what is shown", Map.of("reviews", "yes"));
        String after = HttpBrowser.at(start).get(path).html().select("main").text();
        assertTrue(after.contains("Revision 2") && after.contains("Reviewed by Fruit network"), after);
    }

    private void handIn(String note, Map<String, String> more) {
        Page form = steward.get(orchard.review());
        Map<String, String> fields = HttpBrowser.fields(form.html().expectFirst("form:has(textarea[name=own])"));
        fields.put("note", note);
        fields.putAll(more);
        Page done = steward.post(orchard.review(), fields);
        assertEquals(200, done.status(), done.body());
    }

    /** The address of the only review that the reviewer has. */
    private String given() {
        return reviewer.get("/reviews").html().expectFirst("a[href^=/reviews/]").attr("href");
    }

    private static void said(HttpBrowser by, String path, String words) {
        Page page = by.get(path);
        Element form = page.html().select("input[name=dimension]").get(1).closest("form");
        assertEquals(200, by.submit(page, form, Map.of("words", words)).status());
    }

    /** Asks for the first fact on offer. */
    private String asks(String review, String why) {
        Page page = reviewer.get(review);
        String fact = page.html().select("#question option").stream()
                .map(o -> o.attr("value"))
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElseThrow();
        Page done = reviewer.press(page, "Ask for the correction", Map.of("question", fact, "why", why));
        assertEquals(200, done.status(), done.body());
        return fact;
    }

    /** Another value for it: a figure or the other of two choices. */
    private static Map<String, String> corrected(Page page, String fact) {
        boolean figure = !page.html().select("input[name=" + fact + "-figure]").isEmpty();
        return figure
                ? Map.of(fact + "-figure", "40")
                : Map.of(
                        fact,
                        page.html().select("input[name=" + fact + "]").eachAttr("value").stream()
                                .reduce((a, b) -> b)
                                .orElseThrow());
    }
}
