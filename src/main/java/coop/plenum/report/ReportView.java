package coop.plenum.report;

import coop.plenum.pattern.Pattern;
import coop.plenum.platform.Days;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.Difference;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.chart.HalfCircle;
import coop.plenum.report.chart.Radar;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A frozen report as one reader sees it: its numbers beside the words of the questionnaire, in the reader's language. */
public final class ReportView {
    private static final int FIRST = 3;
    private static final int LONG = 100;

    private final ReportDocument document;
    private final Locale language;
    private final String path;
    private final NumberFormat decimal;
    private final Function<String, Optional<Pattern>> patterns;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Worded> names = new LinkedHashMap<>();
    private final List<Row> rows;
    private final List<Bar> dimensions;
    private final OwnSection own;
    private final List<Practice> practices;

    public ReportView(
            ReportDocument document,
            Questionnaire questionnaire,
            Function<String, Optional<Pattern>> patterns,
            Locale language,
            String path) {
        this.document = document;
        this.language = language;
        this.path = path;
        this.patterns = patterns;
        this.decimal = NumberFormat.getInstance(language);
        decimal.setMaximumFractionDigits(1);
        questionnaire.questions().forEach(q -> questions.put(q.id(), q));
        for (Dimension d : questionnaire.dimensions()) names.put(d.key(), Worded.of(d.name(), language));
        for (Principle p : questionnaire.principles()) names.put(p.key(), Worded.of(p.name(), language));
        rows = document.questions().stream().map(m -> row(m, 1)).toList();
        own = OwnSection.of(questionnaire, rows, language);
        dimensions = document.dimensions().stream().map(this::dimension).toList();
        practices = document.suggestions().stream()
                .flatMap(s -> patterns.apply(s.pattern()).map(p -> practice(s, p)).stream())
                .toList();
    }

    public ReportDocument document() {
        return document;
    }

    public String path() {
        return path;
    }

    public Worded questionnaire() {
        return Worded.of(document.questionnaire().name(), language);
    }

    public String closedOn() {
        return Days.inWords(document.closedAt(), language);
    }

    public boolean isTooFew() {
        return document.voices().detail() == Detail.NOTHING;
    }

    /** Whether any dimension has a mark; else there is nothing to draw. */
    public boolean hasMarks() {
        return document.dimensions().stream().anyMatch(Mark::isOk);
    }

    public boolean showsQuestions() {
        return document.voices().detail() == Detail.QUESTIONS;
    }

    public boolean isJoint() {
        return document.voices().joint();
    }

    /** Voices that are needed before questions are shown. */
    public int missingForQuestions() {
        int needed = ScoringRules.parameters().getOrDefault("voicesForQuestions", 0);
        return Math.max(0, needed - document.voices().answered());
    }

    /** Whether there are seats to draw: not for one answer of all. */
    public boolean hasSeats() {
        return !isJoint() && eligible() > 0;
    }

    private int eligible() {
        Integer eligible = document.voices().eligible();
        int answered = document.voices().answered();
        return eligible == null ? answered : Math.max(eligible, answered);
    }

    public HalfCircle seats() {
        return HalfCircle.of(document.voices().answered(), eligible());
    }

    /** Whether both numbers are too long to stand side by side. */
    public boolean isLarge() {
        return eligible() >= LONG;
    }

    public List<Bar> dimensions() {
        return dimensions;
    }

    public OwnSection own() {
        return own;
    }

    private Bar dimension(Mark mark) {
        return bar(
                mark,
                rows.stream()
                        .filter(r -> r.mark().dimension().equals(mark.key()))
                        .map(r -> row(r.mark(), weight(r, Question::weight)))
                        .toList());
    }

    public List<Bar> principles() {
        return document.principles().stream()
                .map(m -> bar(
                        m,
                        rows.stream()
                                .filter(r -> m.questions().contains(r.mark().id()))
                                .map(r -> row(
                                        r.mark(),
                                        weight(r, q -> q.principleWeights().getOrDefault(m.key(), 0.0))))
                                .toList()))
                .toList();
    }

    private Bar bar(Mark mark, List<Row> behind) {
        boolean weighted = behind.stream().map(Row::weight).distinct().count() > 1;
        return new Bar("bar-" + mark.key(), mark, name(mark.key()), behind, weighted);
    }

    private double weight(Row row, Function<Question, Double> weight) {
        return Optional.ofNullable(questions.get(row.mark().id())).map(weight).orElse(1.0);
    }

    private Row row(QuestionMark mark, double weight) {
        boolean levels = Optional.ofNullable(questions.get(mark.id()))
                .filter(q -> q.kind() instanceof Kind.Maturity)
                .isPresent();
        return new Row(mark, question(mark.id()), decimal.format(weight), levels);
    }

    /** The name of a dimension or a principle. */
    public Worded name(String key) {
        return names.getOrDefault(key, new Worded(key, language.getLanguage()));
    }

    /** The mark of this dimension as it is shown. */
    public String markOf(String dimension) {
        return document.dimension(dimension)
                .map(Mark::mark)
                .map(String::valueOf)
                .orElse("–");
    }

    public Worded question(String id) {
        Question question = questions.get(id);
        return question == null ? new Worded(id, language.getLanguage()) : Worded.of(question.text(), language);
    }

    public Radar radar() {
        return Radar.of(document.dimensions().stream()
                .map(d -> new Radar.Reading(firstWord(name(d.key()).text()), mark(d.mark())))
                .toList());
    }

    private static OptionalInt mark(@Nullable Integer mark) {
        return mark == null ? OptionalInt.empty() : OptionalInt.of(mark);
    }

    /** A spoke has room for one word: "Ecology" of "Ecology & Environment". */
    private static String firstWord(String name) {
        return name.replaceFirst(" (&|y|e|et) .*", "");
    }

    /** What the library calls a practice; its slug where it is gone. */
    public Worded practiceTitle(String slug) {
        return patterns.apply(slug).map(p -> words(p.title())).orElse(new Worded(slug, Locale.ENGLISH.getLanguage()));
    }

    public List<Practice> firstPractices() {
        return practices.stream().limit(FIRST).toList();
    }

    /** Those the library still has. */
    public List<Practice> practices() {
        return practices;
    }

    private Practice practice(ReportDocument.Suggestion suggestion, Pattern pattern) {
        return new Practice(
                suggestion,
                words(pattern.title()),
                words(pattern.summary()),
                words(pattern.firstStep()),
                pattern.effort(),
                suggestion.questions().stream()
                        .map(b -> new Practice.Reason(b, question(b.question())))
                        .toList());
    }

    private Worded words(Text text) {
        return Worded.of(text, language);
    }

    /** All questions with the answers on each level. */
    public List<Row> rows() {
        return rows;
    }

    public Figures figures() {
        return new Figures(document.facts(), questions, language);
    }

    public Floors floors() {
        return Floors.of(document, questions, language);
    }

    public Together together() {
        return Together.of(document, key -> names.containsKey(key) ? name(key) : question(key), language);
    }

    public Revised revised() {
        return Revised.of(document, this::question, language);
    }

    public Strips strips() {
        return new Strips(rows, questions, language, decimal);
    }

    /** What differs clearly, group by group. */
    public List<GroupLine> groupDifferences() {
        return document.groups().stream()
                .flatMap(g -> g.views().stream()
                        .filter(v -> v.difference() != Difference.NOT_CLEAR)
                        .map(v -> new GroupLine(g, v, name(v.dimension()))))
                .toList();
    }

    /** One clear difference. */
    public record GroupLine(ReportDocument.Group group, ReportDocument.GroupView view, Worded dimension) {}

    /** The dimensions with what each group says, in the order of the groups. */
    public List<GroupRow> groupRows() {
        return document.dimensions().stream()
                .filter(Mark::isOk)
                .map(d -> new GroupRow(
                        name(d.key()),
                        document.groups().stream()
                                .map(g -> g.views().stream()
                                        .filter(v -> v.dimension().equals(d.key()))
                                        .findFirst()
                                        .orElse(new ReportDocument.GroupView(d.key(), null, Difference.NOT_CLEAR)))
                                .toList()))
                .toList();
    }

    /** One dimension in the table of groups. */
    public record GroupRow(Worded dimension, List<ReportDocument.GroupView> views) {}

    public List<Bar> withoutMark() {
        return dimensions.stream().filter(b -> !b.mark().isOk()).toList();
    }

    /** Whether anything is left open. */
    public boolean hasUnknown() {
        return !document.gaps().isEmpty() || !document.unconfirmed().isEmpty();
    }
}
