package coop.plenum.pattern.shelf;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;

/** Fills the shelf while a test waits, instead of in the background. */
@Singleton
public class Garden {
    private final Tables tables;
    private final Clock clock;

    Garden(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** The garden of the test resources. */
    public void planted() {
        filled("garden", Path.of("src/test/resources/pattern-libraries/garden"));
        filled("lost", Path.of("src/test/resources/pattern-libraries/lost"));
    }

    /** Whether anything changed. */
    boolean filled(String library, Path folder) {
        AtomicBoolean changed = new AtomicBoolean();
        tables.alone(Tables.Task.FOREIGN, () -> {
            changed.set(new FolderFilling(library, folder, tables, clock, new AtomicBoolean()).fill());
            if (changed.get()) tables.settle();
        });
        return changed.get();
    }
}
