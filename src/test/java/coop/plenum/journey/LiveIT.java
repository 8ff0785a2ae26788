package coop.plenum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Listening;
import coop.plenum.support.MailServer;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import coop.plenum.support.Village;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A room over two copies of the application, one of which is killed in the middle of a vote. */
class LiveIT {
    private static final int PHONES = 24;
    private static final int FIRST_ON_THE_OTHER = 4;
    private static final Duration BACK = Duration.ofSeconds(10);

    @Test
    void aRoomGoesOnWhileACopyIsKilledAndLosesNoVoteThatWasAcknowledged() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "live-it")), "run")
                .toAbsolutePath();
        int database = Ports.free();
        try (MailServer mails = MailServer.started();
                PackagedPlenum one = PackagedPlenum.trial(data, database);
                PackagedPlenum other = copy(data, database, mails)) {
            Village village =
                    Village.founded(one.address(), "On two copies", "quick", Map.of("org_type", "worker_coop"));
            HttpBrowser steward = village.as(Village.STEWARD);
            String workshop = voting(steward, village);
            List<String> seats = seats(steward, workshop, one.address());
            Listening here = listening(one, seats.get(0));
            Listening there = listening(other, seats.get(1));
            assertEquals(200, vote(other, seats.get(2)), "a vote at the other copy");
            Duration late = here.until(told -> told.contains("\"voted\":1"));
            there.until(told -> told.contains("\"voted\":1"));
            assertTrue(late.compareTo(BACK) < 0, "news between copies took " + late);
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            acknowledged.add(seats.get(2));
            killedWhileVoting(other, seats, acknowledged);
            try (PackagedPlenum again = copy(data, database, mails)) {
                List<Listening> back =
                        seats.stream().map(s -> listening(again, s)).toList();
                for (Listening phone : back)
                    assertTrue(phone.until(told -> told.startsWith("data:")).compareTo(BACK) < 0);
                for (String seat : acknowledged) {
                    HttpBrowser phone = HttpBrowser.withSeat(again.address(), seat);
                    assertTrue(phone.get("/room").html().text().contains("Your vote is in."), "an acknowledged vote");
                }
            }
        }
    }

    /** Half of the phones vote at the copy while it is killed. */
    private static void killedWhileVoting(PackagedPlenum killed, List<String> seats, Set<String> acknowledged)
            throws InterruptedException {
        List<Thread> phones = IntStream.range(FIRST_ON_THE_OTHER, seats.size())
                .mapToObj(i -> new Thread(() -> {
                    try {
                        if (vote(killed, seats.get(i)) == 200) acknowledged.add(seats.get(i));
                        if (i == PHONES / 2) killed.killAlone();
                    } catch (UncheckedIOException unanswered) {
                        // Killed before it answered: nothing was promised to this phone.
                        return;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        phones.forEach(Thread::start);
        for (Thread phone : phones) phone.join();
    }

    private static String voting(HttpBrowser steward, Village village) {
        HttpBrowser.Page form = steward.get(village.assessment() + "/workshops/new?questions=workshop");
        Map<String, String> fields =
                new HashMap<>(HttpBrowser.fields(form.button("Set it up").closest("form")));
        String workshop =
                steward.post(form.path() + "?questions=workshop", fields).path();
        steward.press(steward.get(workshop + "/lead"), "Begin", Map.of());
        steward.press(steward.get(workshop + "/lead"), "Open the first vote", Map.of());
        return workshop;
    }

    private static List<String> seats(HttpBrowser steward, String workshop, URI start) {
        String code = steward.get(workshop).html().select(".figure-num").text().replace(" ", "");
        List<String> seats = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            HttpBrowser phone = HttpBrowser.at(start);
            phone.press(phone.get("/room/join/" + code), "Take my seat", Map.of("group", "worker"));
            seats.add(phone.cookie("plenum-seat"));
        }
        return seats;
    }

    private static int vote(PackagedPlenum at, String seat) {
        HttpBrowser phone = HttpBrowser.withSeat(at.address(), seat);
        HttpBrowser.Page room = phone.get("/room");
        Map<String, String> fields =
                new HashMap<>(HttpBrowser.fields(room.html().expectFirst("form[data-vote]")));
        fields.put("value", "2");
        return phone.post("/room/vote", fields, "application/json").status();
    }

    private static Listening listening(PackagedPlenum at, String seat) {
        return Listening.to(at.address().resolve("/room/stream"), "plenum-seat=" + seat);
    }

    /** Another copy over the same database, as an operator would start it. */
    private static PackagedPlenum copy(Path data, int database, MailServer mails) throws Exception {
        int port = Ports.free();
        URI address = URI.create("http://localhost:" + port + "/");
        return PackagedPlenum.start(
                address,
                data,
                List.of(
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.host=127.0.0.1",
                        "-Dquarkus.management.port=" + Ports.free(),
                        "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + database
                                + "/postgres?user=postgres",
                        "-Dplenum.sign-in=link",
                        "-Dplenum.address=" + address,
                        "-Dquarkus.mailer.host=localhost",
                        "-Dquarkus.mailer.port=" + mails.port(),
                        "-Dquarkus.mailer.from=plenum@example.org"));
    }
}
