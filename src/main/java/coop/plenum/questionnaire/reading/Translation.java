package coop.plenum.questionnaire.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bank's texts in one other language, by the address that each has in the bank. */
final class Translation {
    private final String language;
    private final String file;
    private final Map<String, Value> texts = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private String translates = "";
    private Optional<Value> words = Optional.empty();

    private Translation(String language, String file) {
        this.language = language;
        this.file = file;
    }

    static Translation read(String language, Source source, Findings findings) {
        Translation translation = new Translation(language, source.name());
        source.tree(findings)
                .flatMap(t -> t.entry("fields with values"))
                .ifPresent(top -> translation.collect(top, findings));
        return translation;
    }

    /** Texts that stand in the file that they translate. */
    static Translation within(String language, Value value) {
        Translation translation = new Translation(language, value.place().file());
        value.atTop().entry("translated texts").ifPresent(translation::collectSections);
        return translation;
    }

    String language() {
        return language;
    }

    String file() {
        return file;
    }

    /** What is to be said where it was made of another version of the bank than this. */
    Optional<String> otherThan(String version) {
        if (translates.equals(version)) return Optional.empty();
        return Optional.of(file + " translates version " + translates + " of the bank, which is at " + version);
    }

    /** The words that this language has for each kind of organisation, where it has any. */
    Optional<Value> words() {
        return words;
    }

    /** All texts by address. */
    Map<String, Value> texts() {
        return texts;
    }

    Optional<Value> value(String address) {
        used.add(address);
        return Optional.ofNullable(texts.get(address));
    }

    /** Finds what translates nothing, so that a misspelt key does not leave a text in English unseen. */
    void findStrays() {
        texts.forEach((address, value) -> {
            if (!used.contains(address)) value.problem("translates nothing: the bank has no text here");
        });
    }

    private void collect(Entry top, Findings findings) {
        top.need("language", language).ifPresent(v -> v.oneOf(List.of(language)));
        top.need("translates", "the bank_version that it translates")
                .flatMap(v -> v.word("a bank_version"))
                .ifPresent(v -> translates = v);
        collectSections(top);
        if (texts.isEmpty()) findings.add(Place.top(file), 0, "expected translated texts, found none");
    }

    private void collectSections(Entry top) {
        top.all().forEach((section, value) -> {
            if (section.equals("language") || section.equals("translates")) return;
            if (section.equals(WordsReader.SECTION)) {
                words = Optional.of(value);
                return;
            }
            value.entry("fields with values")
                    .ifPresent(entries -> entries.all().forEach((name, entry) -> {
                        collect(entry.entryNamed(name, value.place()));
                    }));
        });
    }

    private void collect(Value value) {
        if (value.isEntry()) {
            value.entry("fields with values").ifPresent(e -> e.all().values().forEach(this::collect));
        } else if (value.isList()) {
            value.items("a list").forEach(this::collect);
        } else {
            texts.put(value.place().address(), value);
        }
    }
}
