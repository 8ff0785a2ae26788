package coop.plenum.bench;

import coop.plenum.support.HttpBrowser;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Networks of 100, 1,000, 10,000 and 100,000 organisations over five years, or {@code -Dyears}: making releases, and
 * reading them. Where that takes longer than a browser waits, {@code -Dpatience} in seconds.
 */
public final class Comparing {
    private static final int YEARS = Integer.getInteger("years", 5);
    private static final int TIMES = 60;
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);

    private final PackagedPlenum plenum;
    private final Connection database;
    private final Map<Integer, Map<String, Double>> costs = new LinkedHashMap<>();

    private Comparing(PackagedPlenum plenum, Connection database) {
        this.plenum = plenum;
        this.database = database;
    }

    /** Between {@code least} and {@code most} organisations, up to 10,000 where nothing is said. */
    public static void main(String... args) throws Exception {
        int most = Integer.getInteger("most", 10_000);
        int least = Integer.getInteger("least", 0);
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "run")
                .toAbsolutePath();
        int port = Ports.free();
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port);
                Connection database = Cooperative.connect(port)) {
            Comparing comparing = new Comparing(plenum, database);
            for (int size : SIZES) if (size >= least && size <= most) comparing.measure(size);
            comparing.growth();
        }
    }

    private void measure(int size) throws SQLException, IOException, InterruptedException {
        Confederation network = Confederation.founded(database, size, YEARS);
        HttpBrowser coordinator = HttpBrowser.withSession(plenum.address(), network.coordinatorsSession());
        Map<String, Double> cost = new LinkedHashMap<>();
        for (int year = 0; year < YEARS; year++) {
            // What it would be: takes from the reports what is counted, which a job does in the background otherwise.
            long asked = System.nanoTime();
            Member coordinating = new Member(plenum.address(), network.coordinatorsSession());
            if (coordinating.get(network.campaign(year) + "/releases/new").statusCode() != 200) throw new IOException();
            double preparing = (System.nanoTime() - asked) / 1e9;
            long before = System.nanoTime();
            HttpBrowser.Page made = coordinator.force(network.campaign(year) + "/releases", Map.of());
            double seconds = (System.nanoTime() - before) / 1e9;
            if (!made.path().endsWith("/releases/" + (year + 1))) throw new IllegalStateException(made.body());
            System.out.printf(
                    Locale.ROOT,
                    "%,d organisations: reading the reports and previewing %.2f s, making release %d and showing it %.2f s, heap %,d MB%n",
                    size,
                    preparing,
                    year + 1,
                    seconds,
                    plenum.heapUsed() / 1024);
            cost.put("making", seconds * 1000);
        }
        cost.put("page", read(size, "page of coordinators", coordinator, network.path() + "/releases/" + YEARS));
        HttpBrowser member = HttpBrowser.withSession(plenum.address(), network.membersSession());
        cost.put("place", read(size, "where one stands", member, network.comparison() + "/" + YEARS));
        costs.put(size, cost);
    }

    private static double read(int size, String what, HttpBrowser browser, String path) {
        List<Long> times = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            HttpBrowser.Page page = browser.get(path);
            if (page.status() != 200) throw new IllegalStateException(page.body());
            if (i >= TIMES / 3) times.add(System.nanoTime() - before);
            bytes = page.body().length();
        }
        System.out.printf(
                Locale.ROOT, "%,d organisations: %s: %s, %d kB%n", size, what, new Percentiles(times), bytes / 1024);
        return times.stream().mapToLong(t -> t).sorted().skip(times.size() / 2).findFirst().orElse(0) / 1e6;
    }

    /** How many times the cost, for ten times the organisations. */
    private void growth() {
        Map<String, Double> before = Map.of();
        for (Map.Entry<Integer, Map<String, Double>> at : costs.entrySet()) {
            for (Map.Entry<String, Double> cost : at.getValue().entrySet()) {
                Double earlier = before.get(cost.getKey());
                if (earlier == null) continue;
                System.out.printf(
                        Locale.ROOT,
                        "%s at %,d organisations: %.1f times that of a tenth of them%n",
                        cost.getKey(),
                        at.getKey(),
                        cost.getValue() / earlier);
            }
            before = at.getValue();
        }
    }
}
