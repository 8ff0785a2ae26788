package coop.plenum.pattern.shelf;

import coop.plenum.pattern.foreign.Refused;
import java.util.List;

/**
 * What the folder of a library held when it was last read.
 *
 * @param problem why the folder could not be read, so that what was read before stays; empty where it could
 * @param readAt empty while it was never read
 * @param dangling the ties that lead nowhere, the first of them where there are very many
 * @param danglingCount of all
 */
public record LibraryState(
        String problem,
        String readAt,
        int found,
        int read,
        List<Refused> refused,
        List<Duplicate> duplicates,
        List<Dangling> dangling,
        int danglingCount) {
    public LibraryState {
        refused = List.copyOf(refused);
        duplicates = List.copyOf(duplicates);
        dangling = List.copyOf(dangling);
    }

    /** Of a library that was never read. */
    static LibraryState unread(String problem) {
        return new LibraryState(problem, "", 0, 0, List.of(), List.of(), List.of(), 0);
    }

    /** The same state, of a folder that cannot be read any more. */
    LibraryState stale(String because) {
        return new LibraryState(because, readAt, found, read, refused, duplicates, dangling, danglingCount);
    }

    public boolean hasBeenRead() {
        return !readAt.isEmpty();
    }

    /**
     * Two files of one name.
     *
     * @param by {@code slug}: only the first is shown; {@code id}: both are, and the id means the first
     */
    public record Duplicate(String file, String by, String name, String first) {}

    /** A tie to a pattern that the library does not have. */
    public record Dangling(String file, String kind, String target) {}
}
