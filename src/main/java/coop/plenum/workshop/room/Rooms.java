package coop.plenum.workshop.room;

import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopChanged;
import coop.plenum.workshop.scene.Counts;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * The live connections of this copy of the application. However many votes arrive at once, each screen is told at most
 * ten times in a second, and the other copies as well.
 */
@ApplicationScoped
public class Rooms {
    private static final Logger LOG = Logger.getLogger(Rooms.class);
    private static final int BREATH_MS = 100;

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Set<String> untold = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final Counts counts;
    private final Seats seats;
    private final News news;
    private final ScheduledExecutorService executor;

    Rooms(Counts counts, Seats seats, News news, ScheduledExecutorService executor) {
        this.counts = counts;
        this.seats = seats;
        this.news = news;
        this.executor = executor;
    }

    /** What a screen of this workshop is told, from now on; the present state comes first. */
    public Multi<String> listen(Workshop workshop, Optional<UUID> seat) {
        news.listen(this::heard, this::heardOfAll);
        String key = workshop.organisation() + "/" + workshop.id();
        // Of states that a slow phone could not take in time only the last matters.
        return Multi.createFrom().emitter(emitter -> enter(key, seat, emitter), BackPressureStrategy.LATEST);
    }

    private void enter(String key, Optional<UUID> seat, MultiEmitter<? super String> emitter) {
        Room.Listener listener = new Room.Listener(seat, emitter);
        emitter.onTermination(() -> leave(key, listener));
        rooms.compute(key, (k, room) -> {
            Room entered = room == null ? new Room() : room;
            entered.add(listener);
            return entered;
        });
        heard(key);
    }

    private void leave(String key, Room.Listener listener) {
        rooms.computeIfPresent(key, (k, room) -> {
            room.remove(listener);
            return room.isEmpty() ? null : room;
        });
    }

    /** Tells every screen, on all copies. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkshopChanged event) {
        String key = event.organisation() + "/" + event.workshop();
        untold.add(key);
        heard(key);
    }

    private void heard(String key) {
        changed.add(key);
        plan(0);
    }

    private void heardOfAll() {
        rooms.keySet().forEach(this::heard);
    }

    private void plan(int delay) {
        if (!planned.compareAndSet(false, true)) return;
        Future<?> unused = executor.schedule(this::spread, delay, TimeUnit.MILLISECONDS);
    }

    private void spread() {
        try {
            for (String key : Set.copyOf(changed)) {
                changed.remove(key);
                Room room = rooms.get(key);
                if (room != null) refresh(key, room);
            }
            for (String key : Set.copyOf(untold)) {
                untold.remove(key);
                news.tell(key);
            }
        } catch (SQLException | RuntimeException e) {
            // The next change, or the next quarter of a minute, tells it all the same.
            LOG.warnf("Screens could not be told of a change: %s", e.getMessage());
        } finally {
            Future<?> unused = executor.schedule(this::breathe, BREATH_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void breathe() {
        planned.set(false);
        if (!changed.isEmpty() || !untold.isEmpty()) plan(0);
    }

    private void refresh(String key, Room room) {
        Optional<Counts.Count> count = counts.find(organisation(key), workshop(key));
        count.ifPresentOrElse(room::tell, room::close);
    }

    /** Who is connected is here; and connections on which nothing travels are cut on the way. */
    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        rooms.forEach((key, room) -> {
            seats.seen(organisation(key), room.seats());
            refresh(key, room);
        });
    }

    private static UUID organisation(String key) {
        return UUID.fromString(key.substring(0, key.indexOf('/')));
    }

    private static UUID workshop(String key) {
        return UUID.fromString(key.substring(key.indexOf('/') + 1));
    }
}
