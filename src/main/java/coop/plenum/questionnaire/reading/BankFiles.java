package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The file of a bank and, beside it, those of its translations by language. */
record BankFiles(Source bank, Map<String, Source> translations) {
    private static final String FOLDER = "questionnaires/";
    private static final String PACKAGED = "question-bank.yaml";

    /** Finds a file by its name; empty where there is none. */
    private interface Folder {
        Optional<byte[]> content(String name) throws IOException;
    }

    /** The bank that travels inside the application. */
    static BankFiles packaged() throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return in(PACKAGED, name -> {
            try (InputStream stream = loader.getResourceAsStream(FOLDER + name)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        });
    }

    /** A bank outside of the application. */
    static BankFiles at(Path file) throws IOException {
        return in(String.valueOf(file.getFileName()), name -> {
            Path path = file.resolveSibling(name);
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        });
    }

    private static BankFiles in(String name, Folder folder) throws IOException {
        byte[] bank = folder.content(name).orElseThrow(() -> new IOException("there is no such file"));
        Map<String, Source> translations = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            if (language.equals(Languages.ENGLISH)) continue;
            String translation = name.replaceFirst("(\\.ya?ml)?$", "." + language.getLanguage() + "$1");
            folder.content(translation)
                    .ifPresent(c -> translations.put(language.getLanguage(), Source.of(translation, c)));
        }
        return new BankFiles(Source.of(name, bank), translations);
    }
}
