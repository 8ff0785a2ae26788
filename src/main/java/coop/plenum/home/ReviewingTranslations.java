package coop.plenum.home;

import coop.plenum.pattern.PatternTranslations;
import coop.plenum.platform.Translated;
import coop.plenum.questionnaire.reading.BankTranslations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The command by which a translator says that translations were read against their English. */
public final class ReviewingTranslations {
    private static final String ALL = "all";

    private ReviewingTranslations() {}

    /** {@code args}: the project's folder; a language; the id of a question or the slug of a pattern; or {@code all}. */
    public static void main(String... args) throws IOException {
        for (String place : review(Path.of(args[0]), chosen(args[1], args[2]))) {
            System.out.println("now in step: " + place);
        }
    }

    static List<String> review(Path project, Predicate<Translated> chosen) throws IOException {
        List<String> reviewed = new ArrayList<>();
        Path bank = project.resolve("src/main/resources/questionnaires/question-bank.yaml");
        reviewed.addAll(new BankTranslations(bank).review(chosen));
        reviewed.addAll(new PatternTranslations(project.resolve("patterns")).review(chosen));
        return reviewed;
    }

    private static Predicate<Translated> chosen(String language, String id) {
        return text -> (language.equals(ALL) || text.language().equals(language))
                && (id.equals(ALL) || ("." + text.address() + ".").contains("." + id + "."));
    }
}
