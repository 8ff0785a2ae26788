package coop.plenum.pattern.browse;

import coop.plenum.pattern.Vocabulary;
import coop.plenum.pattern.shelf.Shelf;
import coop.plenum.pattern.shelf.Wanted;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A search as it stands in an address. */
class SearchForm {
    private static final int LONGEST = 200;
    private static final List<String> EFFORTS = List.of("1", "2", "3");

    @QueryParam("q")
    @Nullable
    String words;

    @QueryParam("dimension")
    @Nullable
    String dimension;

    @QueryParam("principle")
    @Nullable
    String principle;

    @QueryParam("org_type")
    @Nullable
    String orgType;

    @QueryParam("effort")
    @Nullable
    String effort;

    @QueryParam("library")
    @Nullable
    String library;

    /** What is looked for; 404 where a filter has a key that does not exist. */
    Wanted wanted(Shelf shelf) {
        List<String> libraries = shelf.sources().stream().map(Shelf.Source::key).toList();
        return new Wanted(
                typed(),
                known(dimension, Vocabulary.DIMENSIONS),
                known(principle, Vocabulary.PRINCIPLES),
                known(orgType, Vocabulary.ORG_TYPES),
                known(effort, EFFORTS).map(Integer::valueOf),
                known(library, libraries));
    }

    private String typed() {
        String typed = words == null ? "" : words.strip();
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    private static Optional<String> known(@Nullable String key, List<String> keys) {
        if (key == null || key.isEmpty()) return Optional.empty();
        if (!keys.contains(key)) throw new NotFoundException();
        return Optional.of(key);
    }

    /** What is set, by the names of the address; without the page. */
    static Map<String, String> set(Wanted wanted) {
        Map<String, String> set = new LinkedHashMap<>();
        if (wanted.hasWords()) set.put("q", wanted.words());
        wanted.dimension().ifPresent(v -> set.put("dimension", v));
        wanted.principle().ifPresent(v -> set.put("principle", v));
        wanted.orgType().ifPresent(v -> set.put("org_type", v));
        wanted.effort().ifPresent(v -> set.put("effort", v.toString()));
        wanted.library().ifPresent(v -> set.put("library", v));
        return set;
    }

    /** The address of a search below {@code path}. */
    static String address(String path, Map<String, String> set) {
        List<String> parts = new ArrayList<>();
        set.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
