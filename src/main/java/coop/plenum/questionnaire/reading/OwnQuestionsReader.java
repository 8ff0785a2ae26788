package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Languages;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Bank;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Exemption;
import coop.plenum.questionnaire.OwnPractice;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a network's own questions by the rules of the bank, and refuses them whole where anything is wrong. */
public final class OwnQuestionsReader {
    /** Enough for a network's concerns, and too few to make the shared questions a side matter. */
    public static final int MOST_QUESTIONS = 30;

    public static final int MOST_PRACTICES = 30;

    private static final String FILE = "questions.yaml";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_BODY = 20_000;

    private final Bank bank;
    private final Set<String> patterns;
    private final Findings findings = new Findings();

    private OwnQuestionsReader(Bank bank, Set<String> patterns) {
        this.bank = bank;
        this.patterns = patterns;
    }

    /**
     * Reads questions that are to stand beside those of this bank. They may name {@code patterns}, and those of their own
     * file; where there are none, no library is at hand and the names are not checked.
     */
    public static OwnReading read(String text, Bank bank, Set<String> patterns) {
        return new OwnQuestionsReader(bank, patterns).read(Source.of(FILE, text.getBytes(StandardCharsets.UTF_8)));
    }

    private OwnReading read(Source source) {
        Optional<OwnQuestions> own = source.tree(findings)
                .flatMap(t -> t.entry("fields with values"))
                .flatMap(this::own);
        return new OwnReading(findings.isEmpty() ? own : Optional.empty(), findings.inOrder());
    }

    private Optional<OwnQuestions> own(Entry top) {
        Optional<Entry> module = top.need("module", "prefix, language, name and introduction")
                .flatMap(v -> v.entry("prefix, language, name and introduction"));
        if (module.isEmpty()) return Optional.empty();
        String language = module.get()
                .need("language", "one of " + String.join(", ", languages()))
                .flatMap(v -> v.oneOf(languages()))
                .orElse("en");
        String prefix = prefix(module.get());
        List<Translation> translations = translations(top, language);
        Texts plain = new Texts(language, translations, Words.NONE);
        Text name = within(plain, module.get(), "name", LONGEST_NAME);
        Text introduction = within(plain, module.get(), "introduction", LONGEST_TEXT);
        module.get().end();
        List<OwnPractice> practices = practices(top, plain, prefix);
        List<Question> questions = questions(top, new Texts(language, translations, bank.words()), prefix, practices);
        top.end();
        translations.forEach(Translation::findStrays);
        return Optional.of(new OwnQuestions(prefix, name, introduction, questions, practices));
    }

    private static List<String> languages() {
        return Languages.ALL.stream().map(Locale::getLanguage).toList();
    }

    private String prefix(Entry module) {
        String expected = "two to six capital letters of the network's own";
        Optional<Value> value = module.need("prefix", expected);
        String prefix = value.flatMap(v -> v.word(BankReader.PREFIX, expected)).orElse("");
        if (dimensions().anyMatch(d -> d.prefix().equals(prefix))) {
            value.ifPresent(v -> v.problem("expected a prefix of the network's own, found that of shared questions"));
        }
        return prefix;
    }

    private static List<Translation> translations(Entry top, String language) {
        List<Translation> translations = new ArrayList<>();
        top.may("translations")
                .flatMap(v -> v.entry("translated texts by language"))
                .ifPresent(all -> {
                    languages().stream()
                            .filter(l -> !l.equals(language))
                            .forEach(l -> all.may(l).ifPresent(v -> translations.add(Translation.within(l, v))));
                    all.end();
                });
        return translations;
    }

    private List<OwnPractice> practices(Entry top, Texts texts, String prefix) {
        List<OwnPractice> practices = new ArrayList<>();
        Optional<Value> list = top.may("patterns");
        list.map(v -> Lists.named(v, "slug", QuestionReader.SLUG, "a name such as " + start(prefix) + "fair-suppliers"))
                .orElse(Map.of())
                .forEach((slug, entry) -> {
                    if (patterns.contains(slug) || !slug.startsWith(start(prefix))) {
                        entry.need("slug", "")
                                .ifPresent(v -> v.expected("a name that starts with " + start(prefix)
                                        + " and that no pattern of the library has"));
                    }
                    practices.add(new OwnPractice(
                            slug,
                            within(texts, entry, "title", LONGEST_NAME),
                            within(texts, entry, "summary", LONGEST_TEXT),
                            within(texts, entry, "first_step", LONGEST_TEXT),
                            within(texts, entry, "body", LONGEST_BODY)));
                    entry.end();
                });
        list.ifPresent(v -> most(v, practices.size(), MOST_PRACTICES, "patterns"));
        return practices;
    }

    private static String start(String prefix) {
        return prefix.toLowerCase(Locale.ROOT) + "-";
    }

    private List<Question> questions(Entry top, Texts texts, String prefix, List<OwnPractice> practices) {
        QuestionReader reader = new QuestionReader(texts, vocabulary());
        Set<String> shared = allShared().map(Question::id).collect(Collectors.toSet());
        Map<String, QuestionReader.Selected> read = new LinkedHashMap<>();
        Optional<Value> list = top.need("questions", "a list of questions");
        list.map(v -> Lists.named(v, "id", QuestionReader.ID, "an id such as " + prefix + "-01"))
                .orElse(Map.of())
                .forEach((id, entry) -> {
                    entry.need("id", "").ifPresent(v -> check(id, v, prefix, shared));
                    Question question = reader.own(id, entry);
                    entry.may("text").ifPresent(v -> notLonger(v, question.text(), LONGEST_TEXT));
                    entry.may("help").ifPresent(v -> notLonger(v, question.help(), LONGEST_TEXT));
                    read.put(id, new QuestionReader.Selected(question, List.of(), entry));
                });
        list.filter(v -> v.isList() && read.isEmpty()).ifPresent(v -> v.expected("at least one question"));
        list.ifPresent(v -> most(v, read.size(), MOST_QUESTIONS, "questions"));
        new Ties(read, named(practices)).check();
        return read.values().stream().map(QuestionReader.Selected::question).toList();
    }

    private static void check(String id, Value value, String prefix, Set<String> shared) {
        if (shared.contains(id)) {
            value.problem("redefines the shared question " + id + "; a network adds questions and changes none");
        } else if (!prefix.isEmpty() && !id.startsWith(prefix + "-")) {
            value.expected("an id that starts with " + prefix + "-");
        }
    }

    private Set<String> named(List<OwnPractice> practices) {
        if (patterns.isEmpty()) return patterns;
        return Stream.concat(patterns.stream(), practices.stream().map(OwnPractice::slug))
                .collect(Collectors.toSet());
    }

    private static void most(Value list, int found, int most, String what) {
        if (found > most) list.problem("expected at most " + most + " " + what + ", found " + found);
    }

    private static Text within(Texts texts, Entry entry, String field, int longest) {
        Text text = texts.of(entry, field);
        entry.may(field).ifPresent(v -> notLonger(v, text, longest));
        return text;
    }

    private static void notLonger(Value value, Text text, int longest) {
        int length = text.byLanguage().values().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (length > longest) value.problem("expected at most " + longest + " characters, found " + length);
    }

    private Vocabulary vocabulary() {
        Set<String> fromProfile = new TreeSet<>();
        bank.profile().rules().forEach(r -> fromProfile.add(r.tag()));
        Set<String> chosen = allShared()
                .flatMap(q -> q.exemption().stream())
                .filter(e -> !e.byProfile())
                .map(Exemption::tag)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Vocabulary(
                List.of(),
                List.of(),
                bank.profile().questions(),
                new Vocabulary.Tags(fromProfile, chosen),
                Set.of(),
                Set.of(),
                bank.words());
    }

    private Stream<Question> allShared() {
        return bank.questionnaires().stream().flatMap(q -> q.questions().stream());
    }

    private Stream<Dimension> dimensions() {
        return bank.questionnaires().stream().flatMap(q -> q.dimensions().stream());
    }
}
