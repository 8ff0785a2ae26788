package coop.plenum.pattern.shelf;

import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.pattern.foreign.Refused;
import coop.plenum.platform.Finding;
import coop.plenum.platform.Hash;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Puts every pattern on the shelf as the application starts: its own ones at once, those of other libraries in the
 * background. Nothing that is wrong with a file or a folder keeps the application from starting.
 */
@ApplicationScoped
class Filling {
    private static final Logger LOG = Logger.getLogger(Filling.class);

    /** Changes with what is written of a pattern, so that it is written again. */
    private static final String WRITING = "2 ";

    private static final int LATE = 5_000;

    private final Patterns patterns;
    private final LibrariesConfig settings;
    private final Shelf shelf;
    private final Tables tables;
    private final Clock clock;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Filling(Patterns patterns, LibrariesConfig settings, Shelf shelf, Tables tables, Clock clock) {
        this.patterns = patterns;
        this.settings = settings;
        this.shelf = shelf;
        this.tables = tables;
        this.clock = clock;
    }

    void start(@Observes @Priority(LATE) StartupEvent start) {
        List<String> keys = shelf.sources().stream().map(Shelf.Source::key).toList();
        tables.alone(Tables.Task.OWN, () -> {
            boolean fewer = tables.keepOnly(keys);
            if (putOwn() || fewer) tables.settle();
        });
        if (keys.size() == 1) return;
        Thread reader = new Thread(this::putForeign, "pattern-libraries");
        reader.setDaemon(true);
        reader.start();
    }

    void stop(@Observes ShutdownEvent end) {
        stopped.set(true);
    }

    /** Whether anything changed. */
    private boolean putOwn() {
        Map<String, String> before = new HashMap<>();
        tables.entries(Shelf.OWN).forEach(e -> before.put(e.slug(), e.contentHash()));
        List<Row> changed = new ArrayList<>();
        for (Pattern pattern : patterns.all()) {
            String hash = Hash.of(WRITING + pattern);
            if (!hash.equals(before.get(pattern.slug()))) changed.add(Row.of(pattern, pattern.slug() + ".md", hash));
        }
        Set<String> gone = new HashSet<>(before.keySet());
        patterns.all().forEach(p -> gone.remove(p.slug()));
        tables.write(changed, new Lexemes());
        tables.removeEntries(Shelf.OWN, gone);
        boolean differs = !changed.isEmpty() || !gone.isEmpty();
        if (differs || tables.state(Shelf.OWN).isEmpty()) tables.write(Shelf.OWN, ownState());
        return differs;
    }

    private LibraryState ownState() {
        Set<String> unread = new HashSet<>(patterns.names());
        patterns.all().forEach(p -> unread.remove(p.slug()));
        List<Refused> refused = patterns.findings().stream()
                .filter(f -> unread.contains(f.id()))
                .map(Filling::refused)
                .toList();
        return new LibraryState(
                "",
                clock.instant().toString(),
                patterns.names().size(),
                patterns.all().size(),
                refused,
                List.of(),
                List.of(),
                0);
    }

    private static Refused refused(Finding finding) {
        String field = finding.field().isEmpty() ? "" : finding.field() + ": ";
        return new Refused(finding.file(), finding.line(), field + finding.problem());
    }

    private void putForeign() {
        settings.libraries().forEach((key, library) -> {
            if (shelf.source(key).isEmpty() || stopped.get()) return;
            try {
                tables.alone(Tables.Task.FOREIGN, () -> {
                    if (new FolderFilling(key, library.folder(), tables, clock, stopped).fill()) tables.settle();
                });
            } catch (RuntimeException e) {
                if (!stopped.get()) LOG.errorf(e, "Pattern library %s: could not be read", key);
            }
        });
    }
}
