package coop.plenum.questionnaire.reading;

import coop.plenum.questionnaire.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words that differ with the kind of organisation, and checks what the texts ask of them. */
final class WordsReader {
    static final String SECTION = "words";

    private static final String KINDS = "words for each kind of organisation";
    private static final Pattern NAME = Pattern.compile("[a-z]+(_[a-z]+)*");
    private static final Pattern BRACES = Pattern.compile("\\{(\\w*)}|[{}]");

    private WordsReader() {}

    /** The words of one file: a set for each of these kinds and a general one, all with the same names. */
    static Map<String, Map<String, String>> read(Value value, List<String> kinds) {
        Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
        value.entry(KINDS).ifPresent(entry -> {
            Map<String, String> general = entry.need(Words.GENERAL, KINDS)
                    .flatMap(v -> v.entry("words by name"))
                    .map(WordsReader::general)
                    .orElse(Map.of());
            byKind.put(Words.GENERAL, general);
            for (String kind : kinds) {
                entry.need(kind, KINDS)
                        .flatMap(v -> v.entry("words by name"))
                        .ifPresent(words -> byKind.put(kind, same(words, general.keySet())));
            }
            entry.end();
        });
        return byKind;
    }

    private static Map<String, String> general(Entry entry) {
        Map<String, String> words = new LinkedHashMap<>();
        entry.all().forEach((name, value) -> {
            if (!NAME.matcher(name).matches())
                value.problem("expected small letters and underscores as the word's name");
            words.put(name, word(value));
        });
        return words;
    }

    private static Map<String, String> same(Entry entry, Set<String> names) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : names) {
            entry.need(name, "the word for " + name + ", which stands under " + Words.GENERAL)
                    .ifPresent(v -> words.put(name, word(v)));
        }
        entry.end();
        return words;
    }

    private static String word(Value value) {
        String word = value.text().orElse("");
        check(value, word, Set.of());
        return word;
    }

    /** Finds what a text asks for that is no word of its file. */
    static void check(Value value, String text, Set<String> known) {
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String asked = braces.group(1);
            if (asked == null || asked.isEmpty()) {
                value.problem("expected braces only around the name of a word, found " + braces.group());
            } else if (!known.contains(Words.named(asked))) {
                value.problem("asks for the unknown word " + braces.group() + "; expected " + oneOf(known));
            }
        }
    }

    private static String oneOf(Set<String> known) {
        if (known.isEmpty()) return "none, as no words are known here";
        List<String> names = new ArrayList<>();
        known.forEach(name -> names.add("{" + name + "}"));
        return "one of " + String.join(", ", names);
    }
}
