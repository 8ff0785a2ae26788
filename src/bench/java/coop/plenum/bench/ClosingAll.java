package coop.plenum.bench;

import coop.plenum.support.HttpBrowser;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import coop.plenum.support.Village;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Closes an assessment that a thousand members answered, and reads its report. */
public final class ClosingAll {
    private static final int TIMES = 100;
    private static final int FILES = 30;

    private final PackagedPlenum plenum;
    private final URI start;
    private final Connection database;
    private final Cooperative cooperative;

    ClosingAll(PackagedPlenum plenum, Connection database, Cooperative cooperative) {
        this.plenum = plenum;
        this.start = plenum.address();
        this.database = database;
        this.cooperative = cooperative;
    }

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "closing")
                .toAbsolutePath();
        int port = Ports.free();
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port);
                Connection database = Cooperative.connect(port)) {
            new ClosingAll(plenum, database, Cooperative.founded(plenum.address(), database, 1_000)).measure();
        }
    }

    void measure() throws Exception {
        answerAll();
        HttpBrowser steward = HttpBrowser.of(start, Village.STEWARD);
        String assessment = cooperative.village().assessment();
        HttpBrowser.Page ask = steward.get(assessment + "/closing");
        long before = System.nanoTime();
        HttpBrowser.Page closed = steward.press(ask, "Close the assessment", Map.of("sure", "yes"));
        System.out.printf(
                "closing with %d members x 83 questions (counting, freezing, deleting): %d ms%n",
                cooperative.people().size(), (System.nanoTime() - before) / 1_000_000);
        if (closed.status() != 200) throw new IllegalStateException(closed.body());
        Member reader = new Member(start, cooperative.sessions().get(0));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> page = reader.get(assessment + "/report");
            if (page.statusCode() != 200) throw new IllegalStateException(page.body());
            if (i >= TIMES / 2) times.add(System.nanoTime() - begin);
        }
        System.out.println("its report as a page: " + new Percentiles(times));
        files(reader, assessment);
    }

    /** Alone, one after the other; then ten at once, with what the application's process holds afterwards. */
    private void files(Member reader, String assessment) throws Exception {
        for (String ending : List.of("pdf", "docx", "xlsx")) {
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < FILES; i++) {
                long begin = System.nanoTime();
                if (reader.get(assessment + "/report." + ending).statusCode() != 200) throw new IllegalStateException();
                if (i >= FILES / 3) times.add(System.nanoTime() - begin);
            }
            System.out.println("its report as " + ending.toUpperCase(Locale.ROOT) + ": " + new Percentiles(times));
        }
        long begin = System.nanoTime();
        List<CompletableFuture<Integer>> ten = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return new Member(start, cooperative.sessions().get(i))
                                .get(assessment + "/report.pdf")
                                .statusCode();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        long most = 0;
        while (!ten.stream().allMatch(CompletableFuture::isDone)) most = Math.max(most, plenum.heapUsed());
        List<Integer> statuses = ten.stream().map(CompletableFuture::join).distinct().toList();
        System.out.printf(
                "ten PDF at once: %s after %d ms; most heap in use seen: %d MB%n",
                statuses, (System.nanoTime() - begin) / 1_000_000, most / 1_024);
    }

    private void answerAll() throws Exception {
        Cooperative.run(
                database,
                "insert into participation (organisation_id, id, assessment_id, person_id)"
                        + " select organisation_id, gen_random_uuid(), ?, person_id from membership where organisation_id = ?",
                cooperative.assessment(),
                cooperative.organisation());
        Cooperative.run(
                database,
                "insert into answer (organisation_id, participation_id, question_id, given, value, revision, updated_at)"
                        + " select p.organisation_id, p.id, q ->> 'id', 'VALUE',"
                        + " case q -> 'kind' ->> 'type' when 'maturity' then (floor(random() * 5))::int::text"
                        + " when 'yes_no' then 'yes' else '3' end, 1, now()"
                        + " from participation p, assessment a, questionnaire_version v,"
                        + " jsonb_array_elements(v.document::jsonb -> 'questions') q"
                        + " where p.assessment_id = ? and a.id = p.assessment_id and v.content_hash = a.questionnaire",
                cooperative.assessment());
    }
}
