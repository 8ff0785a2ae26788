package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The translated texts of a bank outside of the application, and which of them follow their English. */
public final class BankTranslations {
    private static final List<String> NAMES = List.of("id", "key");

    private final Path reviews;
    private final List<Translated> texts = new ArrayList<>();

    /** Reads a bank and the translations beside it; what is wrong with these files is left to {@link BankReader}. */
    public BankTranslations(Path bank) throws IOException {
        String name = String.valueOf(bank.getFileName()).replaceFirst("(\\.ya?ml)?$", ".reviews.txt");
        this.reviews = bank.resolveSibling(name);
        BankFiles files = BankFiles.at(bank);
        Findings unheeded = new Findings();
        Map<String, String> english = new LinkedHashMap<>();
        files.bank()
                .tree(unheeded)
                .flatMap(t -> t.entry(""))
                .ifPresent(top -> top.all().values().forEach(section -> collect(section, english)));
        files.translations()
                .forEach((language, file) -> Translation.read(language, file, unheeded)
                        .texts()
                        .forEach((address, text) -> {
                            String master = english.get(address);
                            if (master != null) texts.add(new Translated(place(text), address, language, master));
                        }));
    }

    /** Whether it is written down at all what was read. */
    public boolean areReviewed() {
        return Files.exists(reviews);
    }

    /** A sentence for each translation that is to be read again, with its file, line, id, field and language. */
    public List<String> stale() throws IOException {
        return Translated.stale(texts, reviews);
    }

    /** Writes down that the chosen ones were read against their English; answers those that were stale. */
    public List<String> review(Predicate<Translated> chosen) throws IOException {
        return Translated.review(texts, reviews, chosen);
    }

    private static void collect(Value value, Map<String, String> texts) {
        if (value.isEntry()) {
            value.entry("").ifPresent(e -> e.all().values().forEach(v -> collect(v, texts)));
        } else if (value.isList()) {
            value.items("").forEach(item -> collect(named(item, value), texts));
        } else {
            value.text().ifPresent(text -> texts.put(value.place().address(), text));
        }
    }

    private static Value named(Value item, Value list) {
        if (!item.isEntry()) return item;
        Optional<Entry> entry = item.entry("");
        return NAMES.stream()
                .flatMap(name -> entry.flatMap(e -> e.may(name)).stream())
                .findFirst()
                .flatMap(v -> v.word(""))
                .map(name -> item.entryNamed(name, list.place()))
                .orElse(item);
    }

    private static String place(Value text) {
        Place place = text.place();
        return place.file() + ", line " + text.line() + ", "
                + (place.id().isEmpty() ? "" : place.id() + ", ")
                + "field " + (place.field().isEmpty() ? place.address() : place.field());
    }
}
