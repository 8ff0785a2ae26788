package coop.plenum.questionnaire.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists whose members have a name that must be there once. */
final class Lists {
    private Lists() {}

    /** The entries of a list by the field that names each; unnamed entries are found and left out. */
    static Map<String, Entry> named(Value list, String nameField, Pattern form, String expected) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Value item : list.items("a list of entries")) {
            Optional<Entry> unnamed = item.entry("fields with values");
            Optional<String> name =
                    unnamed.flatMap(e -> e.need(nameField, expected)).flatMap(v -> v.word(form, expected));
            if (name.isEmpty()) continue;
            Value named = item.entryNamed(name.get(), list.place());
            Optional<Entry> entry = named.entry("fields with values");
            if (entry.isEmpty()) continue;
            entry.get().may(nameField);
            Entry first = entries.putIfAbsent(name.get(), entry.get());
            if (first != null) {
                entry.get()
                        .may(nameField)
                        .ifPresent(v -> v.problem("expected one of its own, found that of line "
                                + first.value().line()));
            }
        }
        return entries;
    }

    /** The words of a list, each of this form and there once. */
    static List<String> words(Value list, Pattern form, String expected) {
        List<String> words = new ArrayList<>();
        for (Value item : list.items("a list, each member " + expected)) {
            item.word(form, expected).ifPresent(w -> {
                if (words.contains(w)) {
                    item.problem("expected each once, found \"" + w + "\" twice");
                } else {
                    words.add(w);
                }
            });
        }
        return words;
    }
}
