package coop.plenum.bench;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import coop.plenum.support.Village;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * One room of 300 phones, and twenty rooms of fifteen: how long it takes from a vote that is sent until every screen of
 * the room knows of it. The phones vote one after the other, as fast as they are answered. Run it with
 * {@code -Dbench.class=coop.plenum.bench.LiveRoom}.
 */
public final class LiveRoom {
    private static final int PATIENCE_SECONDS = 60;
    private static final int LEVELS = 5;

    private LiveRoom() {}

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "live")
                .toAbsolutePath();
        int port = Ports.free();
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port);
                Connection database = Cooperative.connect(port)) {
            measure(plenum.address(), database, 1, 300);
            measure(plenum.address(), database, 20, 15);
        }
    }

    private record Room(String question, List<Phone> phones) {}

    private static void measure(URI start, Connection database, int count, int phones) throws Exception {
        Village village =
                Village.founded(start, "Room of " + phones, "quick", Map.of("org_type", "worker_coop"));
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < count; i++) rooms.add(room(village, database, phones));
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        List<Thread> voting = rooms.stream()
                .map(room -> new Thread(() -> vote(room, times)))
                .toList();
        voting.forEach(Thread::start);
        for (Thread thread : voting) thread.join();
        System.out.printf("vote to every screen, %d rooms of %d phones: %s%n", count, phones, new Percentiles(times));
    }

    private static void vote(Room room, ConcurrentLinkedQueue<Long> times) {
        try {
            List<Long> sent = new ArrayList<>();
            for (Phone phone : room.phones()) sent.add(phone.vote(room.question(), sent.size() % LEVELS));
            for (int votes = 1; votes <= sent.size(); votes++) {
                times.add(everybodyKnew(room, votes) - sent.get(votes - 1));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long everybodyKnew(Room room, int votes) throws InterruptedException {
        long latest = 0;
        for (Phone phone : room.phones()) {
            await(() -> phone.knew(votes) > 0);
            latest = Math.max(latest, phone.knew(votes));
        }
        return latest;
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            if (System.nanoTime() > until) throw new IllegalStateException("Somebody was never told");
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static Room room(Village village, Connection database, int phones) throws Exception {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page form = steward.get(village.assessment() + "/workshops/new?questions=workshop");
        Map<String, String> fields =
                new HashMap<>(HttpBrowser.fields(form.button("Set it up").closest("form")));
        String path = steward.post(form.path() + "?questions=workshop", fields).path();
        steward.press(steward.get(path + "/lead"), "Begin", Map.of());
        steward.press(steward.get(path + "/lead"), "Open the first vote", Map.of());
        String key = steward.get(path + "/lead").html().select("[data-key]").attr("data-key");
        List<Phone> seated = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            String token = Ids.token();
            Cooperative.run(
                    database,
                    "insert into seat (organisation_id, id, workshop_id, token_hash, role_group, joined_at, seen_at)"
                            + " values (?, ?, ?, ?, 'worker', now(), now())",
                    UUID.fromString(village.organisation().replaceAll(".*/", "")),
                    UUID.randomUUID(),
                    UUID.fromString(path.replaceAll(".*/", "")),
                    Hash.of(token));
            Phone phone = new Phone(village.start(), token);
            phone.arrive();
            seated.add(phone);
        }
        for (Phone phone : seated) await(phone::isListening);
        return new Room(key.replaceAll("\\..*", ""), seated);
    }
}
