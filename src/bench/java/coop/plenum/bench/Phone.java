package coop.plenum.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A participant's phone: a seat, a live connection, a vote. */
final class Phone {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI start;
    private final HttpClient client;
    /** When this phone first knew of so many votes, in nanoseconds. */
    private final ConcurrentMap<Integer, Long> knew = new ConcurrentHashMap<>();

    private String token = "";

    Phone(URI start, String seat) {
        this.start = start;
        CookieManager cookies = new CookieManager();
        HttpCookie cookie = new HttpCookie("plenum-seat", seat);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(start, cookie);
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    /** Opens the room and begins to listen. */
    void arrive() throws IOException, InterruptedException {
        HttpResponse<String> room = client.send(
                HttpRequest.newBuilder(start.resolve("/room")).build(), HttpResponse.BodyHandlers.ofString());
        token = Jsoup.parse(room.body()).select("input[name=csrf-token]").attr("value");
        Thread listening = new Thread(this::listen);
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        try {
            HttpResponse<Stream<String>> stream = client.send(
                    HttpRequest.newBuilder(start.resolve("/room/stream")).build(), HttpResponse.BodyHandlers.ofLines());
            stream.body().filter(l -> l.startsWith("data:")).forEach(this::heard);
        } catch (IOException | InterruptedException e) {
            // The end of the run cuts it.
            Thread.currentThread().interrupt();
        }
    }

    private void heard(String line) {
        long now = System.nanoTime();
        try {
            JsonNode told = JSON.readTree(line.substring("data:".length()));
            for (int votes = told.get("voted").asInt(); votes >= 0 && knew.putIfAbsent(votes, now) == null; votes--) {}
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(line, e);
        }
    }

    boolean isListening() {
        return !knew.isEmpty();
    }

    /** When it knew of this many votes; 0 as long as it does not. */
    long knew(int votes) {
        return knew.getOrDefault(votes, 0L);
    }

    /** Votes, and returns when that was sent. */
    long vote(String question, int level) throws IOException, InterruptedException {
        String body = "csrf-token=" + token + "&question=" + question + "&round=1&value=" + level;
        long sent = System.nanoTime();
        HttpResponse<String> reply = client.send(
                HttpRequest.newBuilder(start.resolve("/room/vote"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() != 200) throw new IOException(reply.statusCode() + " " + reply.body());
        return sent;
    }
}
