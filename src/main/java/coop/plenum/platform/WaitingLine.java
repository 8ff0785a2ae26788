package coop.plenum.platform;

import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * For work that takes much memory: so many do it at once, so many more wait for their turn, and whoever comes then is
 * told to come again (503). However many ask, memory and threads have a bound.
 */
final class WaitingLine {
    private final Semaphore turns;
    private final Semaphore places;
    private final Duration patience;

    /** {@code waiting}: how many may wait, each no longer than {@code patience}. */
    WaitingLine(int atOnce, int waiting, Duration patience) {
        turns = new Semaphore(atOnce, true);
        places = new Semaphore(atOnce + waiting, true);
        this.patience = patience;
    }

    <T> T turn(Supplier<T> work) {
        if (!places.tryAcquire()) throw new ServiceUnavailableException(patience.toSeconds());
        try {
            if (!isMyTurn()) throw new ServiceUnavailableException(patience.toSeconds());
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } finally {
            places.release();
        }
    }

    /** How many stand in line. */
    int waiting() {
        return turns.getQueueLength();
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
