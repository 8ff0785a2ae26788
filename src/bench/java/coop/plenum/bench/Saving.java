package coop.plenum.bench;

import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** All members save answers at once, without a pause; then the same upsert goes straight into the database. */
public final class Saving {
    /** As many as answer at the same moment in a very large assembly. */
    static final int MEMBERS = 64;

    private static final int WARM_UP_SECONDS = 10;
    private static final int CALM_SECONDS = 60;
    private static final int SECONDS = 30;
    private static final int WORKSHOP_QUESTIONS = 21;
    private static final String UPSERT = "insert into answer (organisation_id, participation_id, question_id, given, value,"
            + " note, evidence, released, estimated, parts, revision, updated_at)"
            + " values (?, ?, ?, 'VALUE', ?, '', '', false, false, null, 1, now())"
            + " on conflict (organisation_id, participation_id, question_id) do update set value = excluded.value,"
            + " revision = answer.revision + 1, updated_at = excluded.updated_at returning revision";

    private final URI start;
    private final int databasePort;
    private final Cooperative cooperative;
    private final Map<String, Member> members = new ConcurrentHashMap<>();

    Saving(URI start, int databasePort, Cooperative cooperative) {
        this.start = start;
        this.databasePort = databasePort;
        this.cooperative = cooperative;
    }

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "saving")
                .toAbsolutePath();
        int port = Ports.free();
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port);
                Connection database = Cooperative.connect(port)) {
            Cooperative members = Cooperative.founded(plenum.address(), database, MEMBERS);
            new Saving(plenum.address(), port, members).measure();
        }
    }

    void measure() throws Exception {
        // A server that has run for a day has compiled what it does; under full load from its first second the compiler
        // would get so little of two processors that the code stays interpreted for minutes.
        together(cooperative.sessions().subList(0, 1), CALM_SECONDS, new ConcurrentLinkedQueue<>(), saving());
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        double perSecond = together(cooperative.sessions(), SECONDS, times, saving());
        System.out.printf(
                Locale.ROOT,
                "answer saved by %d members at once: %s; %.0f a second, %.1f complete responses of %d questions a second%n",
                cooperative.sessions().size(),
                new Percentiles(times),
                perSecond,
                perSecond / WORKSHOP_QUESTIONS,
                WORKSHOP_QUESTIONS);
        double raw = raw();
        System.out.printf(
                Locale.ROOT, "the same upsert by JDBC alone: %.0f a second; ratio %.0f %%%n", raw, 100 * perSecond / raw);
    }

    private Starting saving() {
        String page = cooperative.village().questions("governance-decision-making");
        String assessment = cooperative.village().assessment();
        return session -> {
            Member member = members.computeIfAbsent(session, s -> new Member(start, s));
            List<String> questions = member.open(page);
            return turn -> member.save(assessment, questions.get(turn % questions.size()), turn % 5);
        };
    }

    private double raw() throws Exception {
        List<String> participations = participations();
        return together(participations, SECONDS, new ConcurrentLinkedQueue<>(), participation -> {
            Connection connection = Cooperative.connect(databasePort);
            PreparedStatement upsert = connection.prepareStatement(UPSERT);
            return turn -> {
                long before = System.nanoTime();
                upsert.setObject(1, cooperative.organisation());
                upsert.setObject(2, UUID.fromString(participation));
                upsert.setString(3, "GOV-0" + (1 + turn % 7));
                upsert.setString(4, Integer.toString(turn % 5));
                upsert.executeQuery().close();
                return System.nanoTime() - before;
            };
        });
    }

    private List<String> participations() throws SQLException {
        try (Connection connection = Cooperative.connect(databasePort);
                PreparedStatement query =
                        connection.prepareStatement("select id from participation where assessment_id = ?")) {
            query.setObject(1, cooperative.assessment());
            ResultSet rows = query.executeQuery();
            List<String> ids = new ArrayList<>();
            while (rows.next()) ids.add(rows.getString(1));
            return ids;
        }
    }

    /** One who does the same again and again; returns nanoseconds. */
    private interface Doing {
        long once(int turn) throws IOException, InterruptedException, SQLException;
    }

    private interface Starting {
        Doing begin(String key) throws IOException, InterruptedException, SQLException;
    }

    private static double together(List<String> keys, int seconds, Queue<Long> times, Starting starting)
            throws Exception {
        long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = keys.stream()
                .map(key -> new Thread(() -> {
                    try {
                        Doing doing = starting.begin(key);
                        for (int turn = 0; System.nanoTime() < end; turn++) {
                            long took = doing.once(turn);
                            if (System.nanoTime() > begin) times.add(took);
                        }
                    } catch (IOException | InterruptedException | SQLException e) {
                        failures.add(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        if (!failures.isEmpty()) throw new IllegalStateException(failures.size() + " failed", failures.peek());
        return times.size() / (double) seconds;
    }
}
