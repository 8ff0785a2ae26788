package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Finding;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Bank;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Documents;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.ProfileQuestion;
import coop.plenum.questionnaire.ProfileRules;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Words;
import coop.plenum.questionnaire.reading.QuestionReader.Selected;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a whole question bank with its translations, and refuses it whole where anything is wrong. */
public final class BankReader {
    private static final Pattern DIMENSION = Pattern.compile("[a-z]+(-[a-z]+)*");
    static final Pattern PREFIX = Pattern.compile("[A-Z]{2,6}");

    private final BankFiles files;
    private final Findings findings = new Findings();
    private final List<Translation> translations;
    private final Texts texts;
    private final List<String> untranslated = new ArrayList<>();
    private final Set<String> patterns;
    private int questionsRead;

    private BankReader(BankFiles files, Set<String> patterns) {
        this.files = files;
        this.patterns = patterns;
        this.translations = files.translations().entrySet().stream()
                .map(t -> Translation.read(t.getKey(), t.getValue(), findings))
                .toList();
        this.texts = new Texts(translations, Words.NONE);
    }

    /** Reads the bank that travels inside the application, with no pattern library at hand. */
    public static Reading packaged() {
        return packaged(Set.of());
    }

    /** Reads the bank that travels inside the application; for {@code patterns} see {@link #at}. */
    public static Reading packaged(Set<String> patterns) {
        try {
            return new BankReader(BankFiles.packaged(), patterns).read();
        } catch (IOException e) {
            throw new IllegalStateException("The packaged question bank cannot be opened", e);
        }
    }

    /**
     * Reads a bank outside of the application, and the translations beside it. Its questions may name only
     * {@code patterns}; where these are empty, no library is at hand and the names are not checked.
     */
    public static Reading at(Path file, Set<String> patterns) {
        try {
            return new BankReader(BankFiles.at(file), patterns).read();
        } catch (IOException e) {
            Finding unread = new Finding(file.toString(), 0, "", "", "cannot be opened: " + e.getMessage());
            return new Reading(Optional.empty(), 0, List.of(unread), List.of());
        }
    }

    static Reading of(Source bank, Map<String, Source> translations) {
        return new BankReader(new BankFiles(bank, translations), Set.of()).read();
    }

    private Reading read() {
        Optional<Bank> bank = files.bank()
                .tree(findings)
                .flatMap(tree -> tree.entry("fields with values"))
                .map(this::bank);
        if (!findings.isEmpty()) return new Reading(Optional.empty(), questionsRead, findings.inOrder(), List.of());
        return new Reading(bank, questionsRead, List.of(), List.copyOf(untranslated));
    }

    private Bank bank(Entry bank) {
        bank.need("schema_version", "1").ifPresent(v -> v.integer(1, 1));
        String version = bank.need("bank_version", "a version such as 0.1.0")
                .flatMap(v -> v.word("a version such as 0.1.0"))
                .orElse("");
        bank.need("language", "en").ifPresent(v -> v.oneOf(List.of("en")));
        List<Dimension> dimensions = dimensions(bank);
        List<Principle> principles = principles(bank);
        ProfileReader profileReader = new ProfileReader(texts);
        List<ProfileQuestion> profile = profileReader.questions(bank);
        organisationTypes(bank, profile);
        List<ProfileRules.Rule> rules = new ArrayList<>();
        Vocabulary.Tags tags = tags(bank, profileReader, profile, rules);
        Map<String, Entry> instruments = entries(bank, "instruments", "the questionnaires by key");
        Words forKinds = words(bank, profile);
        Vocabulary words =
                new Vocabulary(dimensions, principles, profile, tags, instruments.keySet(), sources(bank), forKinds);
        Texts ofQuestions = new Texts(translations, forKinds);
        Map<String, Selected> questions = questions(bank, ofQuestions, words);
        InstrumentReader reader = new InstrumentReader(texts, version, words, questions);
        List<Questionnaire> questionnaires = new ArrayList<>();
        instruments.forEach((key, entry) -> questionnaires.add(Documents.hashed(reader.questionnaire(key, entry))));
        bank.end();
        untranslated.addAll(texts.untranslated());
        untranslated.addAll(ofQuestions.untranslated());
        translations.forEach(Translation::findStrays);
        translations.forEach(t -> t.otherThan(version).ifPresent(untranslated::add));
        return new Bank(questionnaires, new ProfileRules(profile, rules));
    }

    private List<Dimension> dimensions(Entry bank) {
        List<Dimension> dimensions = new ArrayList<>();
        Set<String> prefixes = new HashSet<>();
        keyed(bank, "dimensions", DIMENSION).forEach((key, entry) -> {
            String expected = "two to six capital letters";
            Optional<Value> value = entry.need("prefix", expected);
            String prefix = value.flatMap(v -> v.word(PREFIX, expected)).orElse("");
            if (!prefix.isEmpty() && !prefixes.add(prefix)) value.ifPresent(v -> v.expected("a prefix of its own"));
            dimensions.add(new Dimension(key, prefix, texts.of(entry, "name"), texts.of(entry, "plain")));
            entry.end();
        });
        return dimensions;
    }

    private List<Principle> principles(Entry bank) {
        List<Principle> principles = new ArrayList<>();
        keyed(bank, "principles", ProfileReader.KEY).forEach((key, entry) -> {
            principles.add(new Principle(key, texts.of(entry, "name"), texts.of(entry, "plain")));
            entry.end();
        });
        return principles;
    }

    private static Map<String, Entry> keyed(Entry bank, String section, Pattern form) {
        return bank.need(section, "a list of " + section)
                .map(v -> Lists.named(v, "key", form, "a key of small letters"))
                .orElse(Map.of());
    }

    private void organisationTypes(Entry bank, List<ProfileQuestion> profile) {
        Optional<Value> value = bank.need("org_types", "the words for members by kind of organisation");
        Optional<Entry> types = value.flatMap(v -> v.entry("the words for members by kind of organisation"));
        kinds(profile)
                .forEach(kind -> types.ifPresent(t -> {
                    Text unused = texts.of(t, kind);
                }));
        types.ifPresent(Entry::end);
    }

    private static List<String> kinds(List<ProfileQuestion> profile) {
        return profile.stream()
                .filter(p -> p.field().equals(Words.CHOSEN_BY))
                .flatMap(p -> p.choices().stream().map(ProfileQuestion.Choice::key))
                .toList();
    }

    private Words words(Entry bank, List<ProfileQuestion> profile) {
        Map<String, Map<String, Map<String, String>>> byLanguage = new LinkedHashMap<>();
        bank.may(WordsReader.SECTION).ifPresent(v -> byLanguage.put("en", WordsReader.read(v, kinds(profile))));
        translations.forEach(t ->
                t.words().ifPresent(v -> byLanguage.put(t.language(), WordsReader.read(v, kinds(profile)))));
        return new Words(byLanguage);
    }

    private Vocabulary.Tags tags(
            Entry bank, ProfileReader reader, List<ProfileQuestion> profile, List<ProfileRules.Rule> rules) {
        Set<String> chosen = new LinkedHashSet<>();
        bank.need("not_applicable_tags", "from_profile and chosen_at_the_question")
                .flatMap(v -> v.entry("from_profile and chosen_at_the_question"))
                .ifPresent(tags -> {
                    tags.need("from_profile", "tags with what sets them")
                            .ifPresent(v -> rules.addAll(reader.rules(v, profile)));
                    tags.need("chosen_at_the_question", "a list of tags")
                            .ifPresent(v -> chosen.addAll(Lists.words(v, ProfileReader.KEY, "a tag")));
                    tags.end();
                });
        Set<String> fromProfile = new LinkedHashSet<>();
        rules.forEach(r -> fromProfile.add(r.tag()));
        if (chosen.stream().anyMatch(fromProfile::contains)) {
            bank.may("not_applicable_tags")
                    .ifPresent(v -> v.problem("expected each tag in one of the two lists, found one in both"));
        }
        return new Vocabulary.Tags(fromProfile, chosen);
    }

    private static Set<String> sources(Entry bank) {
        Map<String, Entry> sources = entries(bank, "sources", "the sources by key");
        sources.values().forEach(source -> {
            for (String key : List.of("name", "publisher", "clause_check")) {
                source.need(key, "a text").ifPresent(Value::text);
            }
            source.need("year", "a year").ifPresent(v -> v.integer(1800, 2200));
            Pattern address = Pattern.compile("https?://\\S+");
            source.need("url", "a web address").ifPresent(v -> v.word(address, "a web address"));
            source.end();
        });
        return sources.keySet();
    }

    private static Map<String, Entry> entries(Entry bank, String section, String expected) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        bank.need(section, expected)
                .ifPresent(v -> v.entry(expected)
                        .ifPresent(e -> e.all()
                                .forEach((key, value) -> value.entryNamed(key, v.place())
                                        .entry("fields with values")
                                        .ifPresent(entry -> entries.put(key, entry)))));
        return entries;
    }

    private Map<String, Selected> questions(Entry bank, Texts texts, Vocabulary words) {
        QuestionReader reader = new QuestionReader(texts, words);
        Map<String, Selected> questions = new LinkedHashMap<>();
        bank.need("questions", "a list of questions")
                .map(v -> Lists.named(v, "id", QuestionReader.ID, QuestionReader.AN_ID))
                .orElse(Map.of())
                .forEach((id, entry) -> questions.put(id, reader.question(id, entry)));
        questionsRead = questions.size();
        new Ties(questions, patterns).check();
        return questions;
    }
}
