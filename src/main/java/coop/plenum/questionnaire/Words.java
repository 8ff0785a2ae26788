package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that differ with the kind of organisation, such as {@code board}: by language, kind and name. A text asks
 * for one as {@code {board}}, or as {@code {Board}} where it starts with a capital.
 */
public record Words(Map<String, Map<String, Map<String, String>>> byLanguage) {
    /** Those for use where the kind of organisation is not known. */
    public static final String GENERAL = "general";

    /** The field of the profile that chooses the words. */
    public static final String CHOSEN_BY = "org_type";

    public static final Words NONE = new Words(Map.of());

    private static final Pattern ASKED = Pattern.compile("\\{(\\w+)}");

    /** The names of the words that texts in this language may ask for. */
    public Set<String> names(String language) {
        return byLanguage
                .getOrDefault(language, Map.of())
                .getOrDefault(GENERAL, Map.of())
                .keySet();
    }

    /** The text with the words of this profile's kind of organisation, in each of its languages. */
    Text in(Text text, Map<String, String> profile) {
        Map<String, String> worded = new LinkedHashMap<>();
        text.byLanguage().forEach((language, sentence) -> worded.put(language, in(sentence, language, profile)));
        return new Text(worded);
    }

    private String in(String sentence, String language, Map<String, String> profile) {
        if (sentence.indexOf('{') < 0) return sentence;
        Map<String, Map<String, String>> kinds = byLanguage.getOrDefault(language, Map.of());
        Map<String, String> general = kinds.getOrDefault(GENERAL, Map.of());
        Map<String, String> words = kinds.getOrDefault(profile.getOrDefault(CHOSEN_BY, GENERAL), general);
        return ASKED.matcher(sentence).replaceAll(asked -> Matcher.quoteReplacement(word(words, asked.group(1))));
    }

    private static String word(Map<String, String> words, String asked) {
        String word = words.get(named(asked));
        // The reader lets no unknown word through; a version of another making is still better read than refused.
        if (word == null) return asked;
        return asked.equals(named(asked)) ? word : capital(word);
    }

    /** The name of the word that is asked for, with or without a capital. */
    public static String named(String asked) {
        return Character.toLowerCase(asked.charAt(0)) + asked.substring(1);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
