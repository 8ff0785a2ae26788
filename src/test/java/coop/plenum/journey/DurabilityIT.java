package coop.plenum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.HttpBrowser;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import coop.plenum.support.Village;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Nothing that a member was told is saved is lost when the application and the database are killed. */
class DurabilityIT {
    private static final int ENOUGH = 120;
    private static final int PATIENCE_SECONDS = 60;
    private static final List<String> PEOPLE = List.of(Village.MEMBER, Village.NEIGHBOUR, Village.STEWARD);
    private static final String DIMENSION = "governance-decision-making";

    /** The last answer that was acknowledged, by person and question. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    /** Everything that was sent, which may or may not have arrived when the power went. */
    private final Map<String, String> sent = new ConcurrentHashMap<>();

    /** Answers that were not taken while everything was up; there should be none. */
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    @Test
    void acknowledgedAnswersSurviveAKilledServerAndDatabase() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "durability")), "run")
                .toAbsolutePath();
        int port = Ports.free();
        Village village;
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port)) {
            village = Village.founded(plenum.address(), "Power cut", "full", Map.of());
            CountDownLatch enough = new CountDownLatch(ENOUGH);
            List<Thread> members = PEOPLE.stream()
                    .map(person -> new Thread(() -> answerUntilTheEnd(village, person, enough)))
                    .toList();
            members.forEach(Thread::start);
            boolean busy = enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            plenum.kill();
            for (Thread member : members) member.join();
            assertTrue(busy, "too few answers: " + acknowledged.size() + ", refused: " + refused);
        }
        assertTrue(acknowledged.size() >= PEOPLE.size(), "answers were acknowledged: " + acknowledged);
        try (PackagedPlenum again = PackagedPlenum.trial(data, port)) {
            Village same = new Village(again.address(), village.organisation(), village.assessment());
            for (String person : PEOPLE) assertNothingIsLost(same, person);
        }
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsAcknowledgedAndEverybodyIsTold() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "durability")), "away")
                .toAbsolutePath();
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, Ports.free())) {
            Village village = Village.founded(plenum.address(), "Away", "full", Map.of());
            HttpBrowser browser = village.as(Village.MEMBER);
            HttpBrowser.Page page = browser.get(village.questions(DIMENSION));
            Map<String, String> form = HttpBrowser.fields(page.html().selectFirst("form[data-answering]"));
            plenum.killDatabase();
            form.put("GOV-01", "3");
            HttpBrowser.Page script = browser.post(village.assessment() + "/answers/GOV-01", form, "application/json");
            assertEquals(503, script.status());
            HttpBrowser.Page plain = browser.press(page, "Save and go on", Map.of("GOV-01", "3"));
            assertEquals(503, plain.status());
            assertTrue(plain.body().contains("not available right now"), plain.body());
            assertEquals(503, browser.get(village.questions(DIMENSION)).status());
        }
    }

    private void answerUntilTheEnd(Village village, String person, CountDownLatch enough) {
        HttpBrowser browser = village.as(person);
        List<String> questions = levels(browser.get(village.questions(DIMENSION)));
        Map<String, String> form = HttpBrowser.fields(
                browser.get(village.questions(DIMENSION)).html().selectFirst("form[data-answering]"));
        Map<String, Integer> revisions = new HashMap<>();
        try {
            for (int turn = 0; ; turn++) {
                String question = questions.get(turn % questions.size());
                String level = Integer.toString(turn / questions.size() % 5);
                Map<String, String> fields = new HashMap<>(form);
                fields.put(question, level);
                fields.put(question + "-revision", Integer.toString(revisions.getOrDefault(question, 0)));
                sent.put(person + question, level);
                HttpBrowser.Page reply =
                        browser.post(village.assessment() + "/answers/" + question, fields, "application/json");
                if (reply.status() != 200) {
                    refused.add(reply.status() + " " + reply.body());
                    return;
                }
                acknowledged.put(person + question, level);
                revisions.merge(question, 1, Integer::sum);
                enough.countDown();
            }
        } catch (UncheckedIOException e) {
            // The power cut.
        }
    }

    private void assertNothingIsLost(Village village, String person) {
        HttpBrowser.Page page = village.as(person).get(village.questions(DIMENSION));
        for (String question : levels(page)) {
            String key = person + question;
            if (!acknowledged.containsKey(key)) continue;
            String stored = page.html()
                    .getElementById(question)
                    .select("input[type=radio][checked]")
                    .attr("value");
            // One answer may have been committed without its reply getting out; it is never older than the last reply.
            boolean kept = Stream.of(acknowledged.get(key), sent.get(key)).anyMatch(stored::equals);
            assertEquals(true, kept, key + " was acknowledged as " + acknowledged.get(key) + ", stored is " + stored);
        }
    }

    private static List<String> levels(HttpBrowser.Page page) {
        return page.html().select("section.question").stream()
                .filter(s -> !s.select("input[type=radio][value=4]").isEmpty())
                .map(Element::id)
                .toList();
    }
}
