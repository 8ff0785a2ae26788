package coop.plenum.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One member's browser: a session, and what a page's script would send. */
final class Member {
    private final URI start;
    private final HttpClient client;
    private final Map<String, Integer> revisions = new HashMap<>();
    private Map<String, String> hidden = Map.of();

    Member(URI start, String session) {
        this.start = start;
        CookieManager cookies = new CookieManager();
        HttpCookie cookie = new HttpCookie(Cooperative.COOKIE, session);
        cookie.setPath("/");
        // Servers read the plain form of cookies, which Java calls version 0.
        cookie.setVersion(0);
        cookies.getCookieStore().add(start, cookie);
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    /** Opens a page of questions; the ids of those with levels. */
    List<String> open(String page) throws IOException, InterruptedException {
        HttpResponse<String> shown = get(page);
        if (shown.statusCode() != 200) throw new IOException(page + ": " + shown.statusCode());
        Document html = Jsoup.parse(shown.body());
        hidden = html.select("input[name=csrf-token], input[name=mark]").stream()
                .collect(Collectors.toMap(i -> i.attr("name"), i -> i.attr("value"), (a, b) -> a));
        return html.select("section.question:has(input[value=4])").eachAttr("id");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(start.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Saves one answer and returns how long that took, in nanoseconds; fails where it was not saved. */
    long save(String assessment, String question, int level) throws IOException, InterruptedException {
        Map<String, String> fields = new HashMap<>(hidden);
        fields.put(question, Integer.toString(level));
        fields.put(question + "-revision", Integer.toString(revisions.getOrDefault(question, 0)));
        String body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(start.resolve(assessment + "/answers/" + question))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long before = System.nanoTime();
        HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
        long took = System.nanoTime() - before;
        if (reply.statusCode() != 200) throw new IOException(reply.statusCode() + " " + reply.body());
        revisions.merge(question, 1, Integer::sum);
        return took;
    }
}
