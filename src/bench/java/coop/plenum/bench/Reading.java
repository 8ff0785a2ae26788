package coop.plenum.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What a page costs: the bytes of a first visit, and the time of a form as PDF. */
final class Reading {
    private static final int TIMES = 20;

    private final URI start;
    private final Cooperative cooperative;
    private final HttpClient client = HttpClient.newHttpClient();

    Reading(URI start, Cooperative cooperative) {
        this.start = start;
        this.cooperative = cooperative;
    }

    void measure() throws IOException, InterruptedException {
        int page = compressed(cooperative.village().questions("governance-decision-making"));
        int assets = 0;
        for (String asset : List.of("plenum.css", "answer.js", "language.js", "logo.svg")) {
            assets += compressed("/assets/4/" + asset);
        }
        System.out.printf(
                "first visit to a page of questions, compressed: %d kB, %d kB of it the page itself%n",
                (page + assets) / 1024, page / 1024);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            compressed("/questionnaires/full/form.pdf");
            times.add(System.nanoTime() - before);
        }
        System.out.println("form of the full questionnaire as PDF: " + new Percentiles(times));
    }

    private int compressed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(start.resolve(path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", Cooperative.COOKIE + "=" + cooperative.sessions().get(0))
                .build();
        HttpResponse<InputStream> reply = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (reply.statusCode() != 200) throw new IOException(path + ": " + reply.statusCode());
        return reply.body().readAllBytes().length;
    }
}
