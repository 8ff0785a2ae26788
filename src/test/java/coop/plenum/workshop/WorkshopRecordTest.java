package coop.plenum.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.PdfCheck;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What remains of a workshop: what the room saw and said, and nobody. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class WorkshopRecordTest {
    @TestHTTPResource("/")
    URI start;

    private final World world;
    private Village village;

    WorkshopRecordTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "A room on record", "full", Map.of("org_type", "worker_coop"));
    }

    @Test
    void fewVotesOfAnAnonymousRoomAreNotShownToAnybody() {
        Session session = voting();
        for (HttpBrowser phone : phones(session, 4)) session.vote(phone, 1, "1");
        session.press("Show the first vote");
        for (String text : List.of(
                session.lead().html().text(),
                session.leader().get(session.path() + "/screen").html().text())) {
            assertTrue(text.contains("Too few votes to show (4)"), text);
            assertFalse(text.contains("level 1: 4"), text);
        }
        session.leader().press(session.leader().get(session.path() + "/end"), "End it now", Map.of());
        String record =
                session.leader().get("/api/v1" + session.path() + "/record").body();
        assertTrue(record.contains("\"votes\":4"), record);
        for (String hidden : List.of("counts", "answers", "dontKnow", "abstained")) {
            assertFalse(record.contains("\"" + hidden + "\""), hidden + " in " + record);
        }
    }

    @Test
    void theRecordHoldsCountsAndWordsAndNobody() throws Exception {
        Session session = voting();
        List<HttpBrowser> phones = phones(session, 6);
        for (int i = 0; i < 6; i++) session.vote(phones.get(i), 1, i < 3 ? "0" : "4");
        session.press("Show the first vote");
        HttpBrowser speaker = phones.get(0);
        speaker.press(speaker.get("/room"), "Send it", Map.of("words", "=cmd() <script>alert(1)</script>"));
        session.press("Open the second vote");
        for (HttpBrowser phone : phones) session.vote(phone, 2, "2");
        session.press("Show the second vote");
        HttpBrowser.Page none =
                session.leader().press(session.lead(), "Record it", Map.of("agreed", "", "objections", "x"));
        assertEquals(422, none.status());
        assertTrue(
                none.html().text().contains("Choose what the group agrees on"),
                none.html().text());
        session.leader()
                .press(
                        session.lead(),
                        "Record it",
                        Map.of("agreed", "2", "objections", "1", "minority", "One of us waits"));
        session.leader().press(session.lead(), "Keep the notes", Map.of("notes", "We talked\nlong"));
        session.leader().press(session.leader().get(session.path() + "/end"), "End it now", Map.of());
        HttpBrowser.Page record = village.as(Village.MEMBER).get(session.path() + "/record");
        String text = record.html().text();
        for (String said : List.of(
                "6 people took part by phone.",
                "Agreed, with objections.",
                "One of us waits",
                "3 moved up, 3 moved down, 0 stayed.",
                "=cmd() <script>alert(1)</script>",
                "We talked long")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        byte[] pdf = village.as(Village.MEMBER).bytes(session.path() + "/record.pdf");
        assertEquals(List.of(), PdfCheck.brokenRules(pdf));
        assertTrue(PdfCheck.onOneLine(PdfCheck.text(pdf)).contains("3 moved up, 3 moved down, 0 stayed."));
        try (XWPFDocument docx = new XWPFDocument(
                new ByteArrayInputStream(village.as(Village.MEMBER).bytes(session.path() + "/record.docx")))) {
            assertTrue(new XWPFWordExtractor(docx).getText().contains("One of us waits"));
        }
        assertEquals(
                List.of(), PdfCheck.brokenRules(village.as(Village.MEMBER).bytes(session.path() + "/ballots.pdf")));
        UUID id = UUID.fromString(session.path().replaceAll(".*/", ""));
        for (String table : List.of("seat", "vote", "shown_vote", "workshop_code")) {
            assertEquals(0, world.execute("delete from " + table + " where workshop_id = ?", id), table);
        }
        assertEquals(
                404,
                village.as(Village.OUTSIDER).get(session.path() + "/record").status());
    }

    @Test
    void aFactThatTheRoomAgreesOnBecomesItsConfirmedValueUntilItIsOpenedAgain() {
        Session session = Session.of(village, "governance-decision-making", Map.of("question", "GOV-02"));
        session.press("Begin");
        HttpBrowser.Page wrong = session.leader().press(session.lead(), "Record it", Map.of("figure", "a lot"));
        assertEquals(422, wrong.status());
        session.leader().press(session.lead(), "Record it", Map.of("figure", "42"));
        assertTrue(session.lead().html().text().contains("Agreed, nobody objects."));
        HttpBrowser steward = village.as(Village.STEWARD);
        String confirming = village.assessment() + "/facts/confirmed/GOV-02";
        String confirmed = steward.get(confirming).html().text();
        assertTrue(confirmed.contains("42"), confirmed);
        session.press("Open again");
        assertFalse(steward.get(confirming).html().text().contains("42"));
        assertTrue(session.lead().html().text().contains("Which value do we agree on?"));
    }

    @Test
    void closingTheAssessmentCutsTheLinkFromSeatsToPersons() {
        Session session = voting();
        HttpBrowser member = session.joined(village.as(Village.MEMBER), Map.of());
        session.vote(member, 1, "2");
        UUID id = UUID.fromString(session.path().replaceAll(".*/", ""));
        String known = "update seat set hidden = hidden where person_id is not null and workshop_id = ?";
        assertEquals(1, world.execute(known, id));
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(
                steward.get(village.questions("governance-decision-making")), "Save and go on", Map.of("GOV-01", "2"));
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals(0, world.execute(known, id));
        assertTrue(member.get("/room").html().text().contains("Your vote is in."), "the room goes on");
    }

    @Test
    void aRehearsalLeavesNothingBesideTheAssessmentAndCanBeRemoved() {
        Session session = Session.of(village, "workshop", Map.of("rehearsal", "yes"));
        session.press("Begin");
        assertTrue(session.lead().html().text().contains("14 phones here"));
        HttpBrowser.Page removed = session.leader().press(session.leader().get(session.path()), "Remove it", Map.of());
        assertTrue(removed.html().text().contains("The workshop was removed."));
        assertEquals(404, session.leader().get(session.path()).status());
    }

    @Test
    void theReportShowsWhatWasAgreedBesideWhatMembersSaidAndAJointMark() {
        village = Village.founded(start, "Two ways of answering", "quick", Map.of("org_type", "worker_coop"));
        for (String question : List.of("GOV-01", "GOV-10")) {
            Session session = Session.of(village, "governance-decision-making", Map.of("question", question));
            session.press("Begin");
            session.press("Open the first vote");
            session.press("Show the first vote");
            session.leader().press(session.lead(), "Record it", Map.of("agreed", "4", "minority", "Not all of us"));
        }
        Session evening = Session.of(village, "workshop", Map.of());
        evening.press("Begin");
        evening.press("Open the first vote");
        evening.press("Show the first vote");
        evening.leader().press(evening.lead(), "Record it", Map.of("agreed", "none"));
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(
                steward.get(village.questions("governance-decision-making")),
                "Save and go on",
                Map.of("GOV-01", "0", "GOV-10", "0"));
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        String report = steward.get(village.assessment() + "/report").html().text();
        for (String said : List.of(
                "What we agreed on together",
                "Marks of a joint answer",
                "Governance & Decision-Making 100",
                "Not all of us",
                "No agreement")) {
            assertTrue(report.contains(said), said + " in " + report);
        }
        HttpBrowser.Page json = steward.get(village.assessment() + "/report.json");
        assertTrue(json.body().contains("\"dimension\":\"governance-decision-making\",\"mark\":100"), json.body());
    }

    private Session voting() {
        Session session = Session.of(village, "workshop", Map.of());
        session.press("Begin");
        session.press("Open the first vote");
        return session;
    }

    private static List<HttpBrowser> phones(Session session, int count) {
        List<HttpBrowser> phones = new ArrayList<>();
        for (int i = 0; i < count; i++) phones.add(session.phone(i % 2 == 0 ? "worker" : "user"));
        return phones;
    }
}
