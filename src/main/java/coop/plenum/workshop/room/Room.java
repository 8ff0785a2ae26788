package coop.plenum.workshop.room;

import coop.plenum.workshop.scene.Counts.Count;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The screens of one workshop that are connected to this copy of the application. */
final class Room {
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Count last;

    /** A connected screen; a participant's has a seat. Two of one seat are two listeners. */
    static final class Listener {
        private final Optional<UUID> seat;
        private final MultiEmitter<? super String> emitter;

        Listener(Optional<UUID> seat, MultiEmitter<? super String> emitter) {
            this.seat = seat;
            this.emitter = emitter;
        }
    }

    void add(Listener listener) {
        listeners.add(listener);
        Count known = last;
        if (known != null) listener.emitter.emit(known.json());
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** The seats that are here by a connection. */
    Set<UUID> seats() {
        return listeners.stream().flatMap(l -> l.seat.stream()).collect(Collectors.toSet());
    }

    /** Tells everybody; the same again too, which keeps connections alive. */
    void tell(Count count) {
        last = count;
        String json = count.json();
        listeners.forEach(l -> l.emitter.emit(json));
    }

    /** Ends every connection, where the workshop is gone. */
    void close() {
        listeners.forEach(l -> l.emitter.complete());
        listeners.clear();
    }
}
