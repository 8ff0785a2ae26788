package coop.plenum.pattern.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The front matter as it is written: a field may hold a text, a list or fields of its own, and may be missing. */
final class Head {
    /** More members of one list than anybody reads are somebody's mistake, or an attack. */
    private static final int MOST = 200;

    private static final int LONGEST = 2_000;

    private final Map<?, ?> fields;

    private Head(Map<?, ?> fields) {
        this.fields = fields;
    }

    /** Of what a YAML document holds; empty where that is no map. */
    static Optional<Head> of(@Nullable Object document) {
        return document instanceof Map<?, ?> map ? Optional.of(new Head(map)) : Optional.empty();
    }

    /** The fields within a field; none where it holds something else. */
    Head within(String field) {
        return of(fields.get(field)).orElseGet(() -> new Head(Map.of()));
    }

    /** One line of text; the first one of a list; empty where there is none. */
    String text(String field) {
        return texts(field).stream().findFirst().orElse("");
    }

    /** The texts of a list, or the one text. */
    List<String> texts(String field) {
        return members(field).flatMap(m -> written(m).stream()).distinct().toList();
    }

    /** The members of a list, each as fields where it has some, else as text under the name {@code ""}. */
    List<Head> entries(String field) {
        List<Head> entries = new ArrayList<>();
        members(field)
                .forEach(m -> of(m).or(() -> written(m).map(t -> new Head(Map.of("", t))))
                        .ifPresent(entries::add));
        return entries;
    }

    private Stream<?> members(String field) {
        Object value = fields.get(field);
        if (value == null) return Stream.empty();
        return value instanceof List<?> list ? list.stream().limit(MOST) : Stream.of(value);
    }

    private static Optional<String> written(@Nullable Object value) {
        if (!(value instanceof String text)) return Optional.empty();
        String line = PlainText.line(text, LONGEST);
        return line.isEmpty() || line.equals("~") || line.equals("null") ? Optional.empty() : Optional.of(line);
    }
}
