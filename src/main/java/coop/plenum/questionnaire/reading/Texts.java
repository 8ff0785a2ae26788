package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the texts of a file with their translations. */
final class Texts {
    private static final String ENGLISH = "en";

    private final String master;
    private final List<Translation> translations;
    private final Words words;
    private final List<String> untranslated = new ArrayList<>();

    /** {@code words} is what these texts may ask for. */
    Texts(List<Translation> translations, Words words) {
        this(ENGLISH, translations, words);
    }

    /** The same for a file that is written in another language. */
    Texts(String master, List<Translation> translations, Words words) {
        this.master = master;
        this.translations = translations;
        this.words = words;
    }

    /** The text of this value in all its languages. */
    Text of(Value value) {
        Map<String, String> byLanguage = new HashMap<>();
        byLanguage.put(master, text(value, master).orElse(""));
        String address = value.place().address();
        for (Translation translation : translations) {
            translation
                    .value(address)
                    .flatMap(v -> text(v, translation.language()))
                    .ifPresentOrElse(
                            t -> byLanguage.put(translation.language(), t),
                            () -> untranslated.add(translation.file() + ": " + address + " has no translation"));
        }
        return new Text(byLanguage);
    }

    private Optional<String> text(Value value, String language) {
        Optional<String> text = value.text();
        text.ifPresent(t -> WordsReader.check(value, t, words.names(language)));
        return text;
    }

    /** The text of a field that must be there. */
    Text of(Entry entry, String key) {
        return entry.need(key, "a text").map(this::of).orElse(new Text(Map.of(master, "")));
    }

    /** A list of texts; a translation has all of them or none. */
    List<Text> list(Value list) {
        List<Text> texts = list.items("a list of texts").stream().map(this::of).toList();
        for (Translation translation : translations) {
            long there = texts.stream()
                    .filter(t -> t.byLanguage().containsKey(translation.language()))
                    .count();
            if (there > 0 && there < texts.size()) {
                list.problem("expected all " + texts.size() + " texts in " + translation.file() + ", found " + there);
            }
        }
        return texts;
    }

    /** What is shown in English for want of a translation. */
    List<String> untranslated() {
        return List.copyOf(untranslated);
    }
}
