package coop.plenum.bench;

import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A large library of patterns beside Plenum's own: reading it for the first time and again, and searching. */
public final class Shelves {
    private static final int FILES = 3_600;
    private static final int BYTES = 25_000;
    private static final int WORDS = 30_000;
    private static final int COMMON = 1_000;
    private static final int TOPIC = 700;
    private static final double EVERYWHERE = 0.7;
    private static final int SEARCHES = 1_000;
    private static final long SEED = 7;
    private static final Pattern READ = Pattern.compile("Pattern library big: (\\d+) files, \\w+, in (\\d+) ms");

    private static final List<String> QUERIES = List.of(
            "governance",
            "worker coop",
            "pay gap",
            "how do we decide together",
            "asembly",
            "community land trust",
            "solidarity",
            "energy",
            "conflict between members",
            "open books");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(SEED);

    /** The words that the file is about that is being written. */
    private final List<String> topic = new ArrayList<>();

    private Shelves() {}

    public static void main(String... args) throws IOException, InterruptedException {
        measure();
    }

    static void measure() throws IOException, InterruptedException {
        new Shelves().run();
    }

    private void run() throws IOException, InterruptedException {
        Path run = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "shelves")
                .toAbsolutePath();
        Path folder = Files.createDirectories(run.resolve("patterns"));
        long bytes = write(folder);
        System.out.printf("pattern library: %d files, %d MB%n", FILES, bytes / 1_000_000);
        int port = Ports.free();
        // The empty database is made before anything is measured.
        started(run, port, folder.resolve("none")).close();
        for (String which : List.of("first", "next")) {
            Instant before = Instant.now();
            try (PackagedPlenum plenum = started(run, port, folder)) {
                long start = Duration.between(before, Instant.now()).toMillis();
                long page = time(plenum.address().resolve("/patterns"));
                System.out.printf(
                        "%s start: serves after %d ms, a page of patterns at once in %d ms; library read in %s ms%n",
                        which, start, page / 1_000_000, awaitRead(plenum));
                if (which.equals("next")) search(plenum.address());
            }
        }
    }

    private static PackagedPlenum started(Path run, int port, Path folder) throws IOException {
        int http = Ports.free();
        return PackagedPlenum.start(
                URI.create("http://localhost:" + http + "/"),
                run,
                List.of(
                        "-Dquarkus.profile=trial",
                        "-Dplenum.trial.data=" + run,
                        "-Dplenum.trial.database-port=" + port,
                        "-Dquarkus.http.port=" + http,
                        "-Dquarkus.management.port=" + Ports.free(),
                        "-Dplenum.patterns.libraries.big.folder=" + folder,
                        "-Dplenum.patterns.libraries.big.title=Big",
                        "-Dplenum.patterns.libraries.big.attribution=Nobody",
                        "-Dplenum.patterns.libraries.big.address=https://example.org/"));
    }

    private static String awaitRead(PackagedPlenum plenum) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(300);
        while (Instant.now().isBefore(end)) {
            Matcher read = READ.matcher(plenum.said());
            if (read.find()) return read.group(2);
            Thread.sleep(50);
        }
        throw new IllegalStateException("The library was not read");
    }

    private void search(URI address) throws IOException, InterruptedException {
        for (String round : List.of("warming up", "measured")) {
            List<Long> pages = new ArrayList<>();
            List<Long> json = new ArrayList<>();
            for (int i = 0; i < SEARCHES; i++) {
                String query = "?q=" + URLEncoder.encode(QUERIES.get(i % QUERIES.size()), StandardCharsets.UTF_8);
                if (i % 2 == 0) pages.add(time(address.resolve("/patterns" + query)));
                else json.add(time(address.resolve("/api/v1/patterns" + query + "&limit=24")));
            }
            if (round.equals("warming up")) continue;
            System.out.println("search, page: " + new Percentiles(pages));
            System.out.println("search, JSON: " + new Percentiles(json));
        }
        for (String query : QUERIES) {
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < 20; i++)
                times.add(time(address.resolve("/patterns?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))));
            System.out.println("  " + query + ": " + new Percentiles(times));
        }
    }

    private long time(URI address) throws IOException, InterruptedException {
        long before = System.nanoTime();
        HttpResponse<byte[]> reply =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (reply.statusCode() != 200) throw new IOException(address + ": " + reply.statusCode());
        return System.nanoTime() - before;
    }

    private long write(Path folder) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "governance", "community", "worker", "cooperative", "pay", "gap", "decide", "assembly", "land", "trust",
                "solidarity", "energy", "conflict", "members", "open", "books", "the", "of", "and", "to", "in", "with"));
        while (words.size() < WORDS) words.add(Integer.toString(random.nextInt(Integer.MAX_VALUE), 36));
        long all = 0;
        for (int i = 0; i < FILES; i++) {
            String text = file(i, words);
            Files.writeString(folder.resolve("pattern-" + i + ".md"), text);
            all += text.length();
        }
        return all;
    }

    private String file(int number, List<String> words) {
        topic.clear();
        for (int i = 0; i < TOPIC; i++) topic.add(words.get(pick(words.size(), 4)));
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "---%nid: pat_%026d%nslug: pattern-%d%ntitle: %s%nclassification:%n  domain: %s%n  commons_alignment: 4%n"
                        + "related:%n",
                number, number, sentence(words, 4), word(words)));
        for (int i = 0; i < 15; i++) text.append(String.format(Locale.ROOT, "- pat_%026d%n", random.nextInt(FILES + 50)));
        text.append("license: CC-BY-SA-4.0\n---\n");
        while (text.length() < BYTES) {
            if (random.nextInt(4) == 0) text.append("\n### ").append(sentence(words, 4)).append("\n");
            text.append('\n').append("**").append(word(words)).append(":** ").append(sentence(words, 70)).append(".\n");
        }
        return text.toString();
    }

    private String sentence(List<String> words, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) sentence.append(i == 0 ? "" : " ").append(word(words));
        return sentence.toString();
    }

    /**
     * As real patterns are written (their files hold some 1,050 different words in 24 kB, 32 of them together 7,900): most
     * words are those of everywhere, the others come from the few that this file is about.
     */
    private String word(List<String> words) {
        if (random.nextDouble() < EVERYWHERE) return words.get(pick(COMMON, 3));
        return topic.get(pick(topic.size(), 1.5));
    }

    private int pick(int size, double slope) {
        return (int) (size * Math.pow(random.nextDouble(), slope));
    }
}
