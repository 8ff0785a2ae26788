package coop.plenum.pattern.shelf;

import coop.plenum.pattern.foreign.ForeignFolder;
import coop.plenum.pattern.foreign.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of one library what was found, what was refused and why, and what does not fit together. */
final class Stocktaking {
    /** Ties that lead nowhere come by the thousand, and nobody reads them all. */
    private static final int MOST = 2_000;

    private final String library;
    private final Tables tables;

    Stocktaking(String library, Tables tables) {
        this.library = library;
        this.tables = tables;
    }

    LibraryState of(ForeignFolder folder, Collection<Tables.File> files, Instant now) {
        List<Refused> refused = new ArrayList<>(folder.refused());
        for (Tables.File file : files)
            if (file.refused() != null) refused.add(new Refused(file.path(), file.refusedLine(), file.refused()));
        refused.sort(Comparator.comparing(Refused::file));
        List<LibraryState.Dangling> dangling = dangling();
        int found = FolderFilling.found(folder);
        return new LibraryState(
                "",
                now.toString(),
                found,
                found - refused.size(),
                refused,
                duplicates(files),
                dangling.subList(0, Math.min(MOST, dangling.size())),
                dangling.size());
    }

    private static List<LibraryState.Duplicate> duplicates(Collection<Tables.File> files) {
        Map<String, String> slugs = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        List<LibraryState.Duplicate> duplicates = new ArrayList<>();
        for (Tables.File file : files) {
            if (file.slug() == null) continue;
            String first = slugs.putIfAbsent(file.slug(), file.path());
            String id = file.foreignId();
            String firstId = id == null || id.isEmpty() ? null : ids.putIfAbsent(id, file.path());
            if (first != null) duplicates.add(new LibraryState.Duplicate(file.path(), "slug", file.slug(), first));
            else if (firstId != null && id != null)
                duplicates.add(new LibraryState.Duplicate(file.path(), "id", id, firstId));
        }
        return duplicates;
    }

    private List<LibraryState.Dangling> dangling() {
        List<Tables.Tied> all = tables.ties(library);
        Set<String> names = new HashSet<>();
        for (Tables.Tied pattern : all) {
            names.add(pattern.slug());
            names.add(pattern.id());
        }
        List<LibraryState.Dangling> dangling = new ArrayList<>();
        for (Tables.Tied pattern : all)
            pattern.ties()
                    .forEach((kind, targets) -> targets.stream()
                            .filter(t -> !names.contains(t))
                            .forEach(t -> dangling.add(new LibraryState.Dangling(pattern.path(), kind, t))));
        return dangling;
    }
}
