package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the English of the bank with its translations. */
final class Texts {
    private final List<Translation> translations;
    private final List<String> untranslated = new ArrayList<>();

    Texts(List<Translation> translations) {
        this.translations = translations;
    }

    /** The text of this value in all its languages. */
    Text of(Value value) {
        Map<String, String> byLanguage = new HashMap<>();
        byLanguage.put("en", value.text().orElse(""));
        String address = value.place().address();
        for (Translation translation : translations) {
            translation
                    .text(address)
                    .ifPresentOrElse(
                            t -> byLanguage.put(translation.language(), t),
                            () -> untranslated.add(translation.file() + ": " + address + " has no translation"));
        }
        return new Text(byLanguage);
    }

    /** The text of a field that must be there. */
    Text of(Entry entry, String key) {
        return entry.need(key, "a text").map(this::of).orElse(Text.english(""));
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

    /** Notes a translation that was made of another version of the bank. */
    void compareVersion(Translation translation, String version) {
        if (translation.translates().equals(version)) return;
        untranslated.add(translation.file() + " translates version " + translation.translates()
                + " of the bank, which is" + " at " + version);
    }

    /** What is shown in English for want of a translation. */
    List<String> untranslated() {
        return List.copyOf(untranslated);
    }
}
