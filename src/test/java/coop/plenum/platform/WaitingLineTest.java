package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** However many come, so many work and so many wait. */
class WaitingLineTest {
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsToldToComeAgain() {
        WaitingLine line = new WaitingLine(1, 1, Duration.ofSeconds(60));
        CompletableFuture<String> first = working(line);
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> line.turn(() -> "second"));
        while (line.waiting() < 1) Thread.onSpinWait();
        ServiceUnavailableException refused =
                assertThrows(ServiceUnavailableException.class, () -> line.turn(() -> "third"));
        assertEquals("60", refused.getResponse().getHeaderString("Retry-After"));
        end.countDown();
        assertEquals("first", first.join());
        assertEquals("second", second.join());
        assertEquals("third", line.turn(() -> "third"));
    }

    @Test
    void nobodyWaitsForEver() {
        WaitingLine line = new WaitingLine(1, 1, Duration.ofMillis(1));
        CompletableFuture<String> first = working(line);
        assertThrows(ServiceUnavailableException.class, () -> line.turn(() -> "second"));
        end.countDown();
        assertEquals("first", first.join());
    }

    @Test
    void workThatFailsMakesRoom() {
        WaitingLine line = new WaitingLine(1, 0, Duration.ofSeconds(1));
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> line.turn(() -> {
                        throw new IllegalStateException();
                    }));
        }
        assertEquals("done", line.turn(() -> "done"));
    }

    /** Somebody at work until the end. */
    private CompletableFuture<String> working(WaitingLine line) {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> line.turn(() -> {
            begun.countDown();
            await(end);
            return "first";
        }));
        await(begun);
        return work;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
