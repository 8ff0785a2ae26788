package coop.plenum.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Listens to a stream of server-sent events, as a browser's script does. */
public final class Listening {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    /** Held, because a client that nobody holds may be cleared away with its connection. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Opens the stream at this address with this cookie. */
    public static Listening to(URI address, String cookie) {
        Listening listening = new Listening();
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Cookie", cookie).build();
        Thread listener = new Thread(() -> listening.follow(request));
        listener.setDaemon(true);
        listener.start();
        return listening;
    }

    private void follow(HttpRequest request) {
        try {
            var stream = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (stream.statusCode() != 200) told.add("status " + stream.statusCode());
            stream.body().filter(l -> l.startsWith("data:")).forEach(told::add);
        } catch (IOException | UncheckedIOException e) {
            told.add("cut off: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until something is told that matches; how long that took from now. */
    public Duration until(Predicate<String> matches) throws InterruptedException {
        long before = System.nanoTime();
        while (told.stream().noneMatch(matches)) {
            if (System.nanoTime() - before > PATIENCE.toNanos()) throw new AssertionError("told only " + told);
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
