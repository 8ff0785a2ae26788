package coop.plenum.pattern.shelf;

import coop.plenum.pattern.foreign.ForeignFolder;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.pattern.foreign.ForeignReading;
import coop.plenum.pattern.foreign.Refused;
import coop.plenum.platform.Hash;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings the table of one library in step with its folder: reads only what changed, a few files at a time. */
final class FolderFilling {
    private static final Logger LOG = Logger.getLogger(FolderFilling.class);

    /** So few that a part is soon on the shelf and little is held at once. */
    private static final int PART = 50;

    private final String library;
    private final Path place;
    private final Tables tables;
    private final Clock clock;
    private final AtomicBoolean stopped;
    private final Lexemes lexemes = new Lexemes();
    private final Map<String, Tables.File> before = new HashMap<>();

    FolderFilling(String library, Path place, Tables tables, Clock clock, AtomicBoolean stopped) {
        this.library = library;
        this.place = place;
        this.tables = tables;
        this.clock = clock;
        this.stopped = stopped;
    }

    /** Whether anything changed. */
    boolean fill() {
        Instant begun = clock.instant();
        ForeignFolder folder;
        try {
            folder = ForeignFolder.at(place);
        } catch (IOException e) {
            LOG.errorf("Pattern library %s: its folder cannot be read (%s)", library, e.getMessage());
            LibraryState last = tables.state(library).orElseGet(() -> LibraryState.unread(""));
            tables.write(library, last.stale("the folder cannot be read"));
            return false;
        }
        tables.files(library).forEach(f -> before.put(f.path(), f));
        Map<String, Tables.File> now = new TreeMap<>();
        read(folder, folder.files(), false).forEach(f -> now.put(f.path(), f));
        if (stopped.get()) return true;
        boolean moved = settle(folder, now);
        boolean changed = moved || !now.equals(before);
        LibraryState last = tables.state(library).orElseGet(() -> LibraryState.unread(""));
        if (changed || !last.hasBeenRead() || !last.problem().isEmpty() || last.found() != found(folder))
            tables.write(library, new Stocktaking(library, tables).of(folder, now.values(), clock.instant()));
        LOG.infof(
                "Pattern library %s: %d files, %s, in %d ms",
                library,
                found(folder),
                changed ? "changed" : "unchanged",
                Duration.between(begun, clock.instant()).toMillis());
        return changed;
    }

    static int found(ForeignFolder folder) {
        return folder.files().size() + folder.refused().size();
    }

    /** Files that went away, and patterns whose first file is another one than before. */
    private boolean settle(ForeignFolder folder, Map<String, Tables.File> now) {
        Set<String> gone = new HashSet<>(before.keySet());
        gone.removeAll(now.keySet());
        tables.removeFiles(library, gone);
        Map<String, Tables.File> first = new HashMap<>();
        for (Tables.File file : now.values()) if (file.slug() != null) first.putIfAbsent(file.slug(), file);
        Map<String, Tables.Entry> entries = new HashMap<>();
        tables.entries(library).forEach(e -> entries.put(e.slug(), e));
        Set<String> lost = new HashSet<>(entries.keySet());
        lost.removeAll(first.keySet());
        List<String> again = new ArrayList<>();
        first.forEach((slug, file) -> {
            Tables.Entry entry = entries.get(slug);
            if (entry != null
                    && entry.path().equals(file.path())
                    && entry.contentHash().equals(file.contentHash())) return;
            // It would yield to a file that comes before it, and that one is gone or says something else by now.
            if (entry != null) lost.add(slug);
            again.add(file.path());
        });
        tables.removeEntries(library, lost);
        read(folder, again, true);
        return !gone.isEmpty() || !lost.isEmpty() || !again.isEmpty();
    }

    /** The files as they are now; {@code anew} also where they are known. */
    private List<Tables.File> read(ForeignFolder folder, List<String> files, boolean anew) {
        ExecutorService readers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<List<Tables.File>>> parts = new ArrayList<>();
            for (int i = 0; i < files.size(); i += PART) {
                List<String> part = files.subList(i, Math.min(files.size(), i + PART));
                parts.add(() -> readPart(folder, part, anew));
            }
            List<Tables.File> read = new ArrayList<>();
            for (var part : readers.invokeAll(parts)) read.addAll(part.get());
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            readers.shutdownNow();
        }
    }

    private List<Tables.File> readPart(ForeignFolder folder, List<String> part, boolean anew) {
        if (stopped.get()) return List.of();
        List<Tables.File> files = new ArrayList<>();
        Map<String, Tables.File> fresh = new HashMap<>();
        Map<String, Row> rows = new HashMap<>();
        for (String path : part) {
            Read read = read(folder, path, anew);
            files.add(read.file());
            if (!read.file().equals(before.get(path))) fresh.put(path, read.file());
            if (read.row() != null) rows.put(path, read.row());
        }
        put(rows, fresh, files);
        // After the patterns: where the application ends in between, their files are read once more.
        if (!fresh.isEmpty()) tables.write(library, fresh.values());
        return files;
    }

    /** One that the database cannot take must not keep the others out. */
    private void put(Map<String, Row> rows, Map<String, Tables.File> fresh, List<Tables.File> files) {
        try {
            tables.write(rows.values(), lexemes);
        } catch (RuntimeException all) {
            rows.forEach((path, row) -> {
                try {
                    tables.write(List.of(row), lexemes);
                } catch (RuntimeException e) {
                    LOG.warnf(e, "Pattern library %s: %s cannot be stored", library, path);
                    Tables.File refused = refused(
                            new Refused(path, 0, "cannot be stored"),
                            row.place().contentHash());
                    fresh.put(path, refused);
                    files.replaceAll(f -> f.path().equals(path) ? refused : f);
                }
            });
        }
    }

    /** What came of a file; no row where it is known or was refused. */
    private record Read(Tables.File file, @Nullable Row row) {}

    private Read read(ForeignFolder folder, String path, boolean anew) {
        String hash = "";
        try {
            byte[] content = folder.content(path);
            hash = Hash.of(content);
            Tables.File known = before.get(path);
            if (!anew && known != null && known.contentHash().equals(hash) && known.reading() == ForeignReading.VERSION)
                return new Read(known, null);
            ForeignPattern pattern = ForeignReading.read(path, content);
            Tables.File file =
                    new Tables.File(path, hash, ForeignReading.VERSION, pattern.slug(), pattern.id(), 0, null);
            return new Read(file, Row.of(library, path, hash, pattern));
        } catch (ForeignReading.Unreadable e) {
            return new Read(refused(e.in(path), hash), null);
        } catch (IOException e) {
            return new Read(refused(new Refused(path, 0, "cannot be opened"), hash), null);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf(e, "Pattern library %s: %s cannot be read", library, path);
            return new Read(refused(new Refused(path, 0, "cannot be read"), hash), null);
        }
    }

    private static Tables.File refused(Refused why, String hash) {
        return new Tables.File(why.file(), hash, ForeignReading.VERSION, null, null, why.line(), why.reason());
    }
}
