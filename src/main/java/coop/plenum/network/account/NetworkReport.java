package coop.plenum.network.account;

import coop.plenum.network.Campaign;
import coop.plenum.network.Network;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Rise;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.ReleaseDocument.Since;
import coop.plenum.network.release.ReleaseDocument.Tally;
import coop.plenum.network.release.ReleaseDocument.Total;
import coop.plenum.network.release.ReleaseDocument.Trend;
import coop.plenum.platform.Days;
import coop.plenum.report.Worded;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A release as one reader sees it: its numbers beside the words of the questionnaire and of the network. */
final class NetworkReport {
    private static final List<String> FILES = List.of("pdf", "docx", "xlsx");
    private static final List<String> OPEN_FILES =
            List.of("data.csv", "data.json", "data-dictionary.csv", "poster.svg");
    private static final int PLACES = 2;
    private static final double PAPER_WIDTH = 165;

    private final Source source;
    private final Wording words;
    private final Locale language;
    private final List<ReportLine> dimensions;

    NetworkReport(Source source, Wording words, Locale language) {
        this.source = source;
        this.words = words;
        this.language = language;
        dimensions = lines(source.document().dimensions());
    }

    /** Where all of it comes from: what was frozen, and what the network itself says. */
    record Source(ReleaseDocument document, Network network, Campaign campaign) {}

    /** A dimension with its questions. */
    record Chapter(ReportLine dimension, List<ReportLine> questions) {}

    /** A peer group in words. */
    record Peers(String name, Group group) {}

    /** How many organisations something is true of, with its words. */
    record Counted(Worded name, Tally tally) {
        public int about() {
            return Objects.requireNonNullElse(tally.about(), 0);
        }
    }

    /**
     * A figure of all organisations together.
     *
     * @param number as it is written in the reader's language; empty where it is not shown
     * @param unit empty for a bare number
     */
    record Sum(Worded name, String number, String unit, Total total) {
        public String value() {
            return number.isEmpty() ? "" : (number + " " + unit).strip();
        }
    }

    /** One line of the trend: a dimension since an earlier campaign. */
    record Step(Worded name, Since since) {
        public @Nullable String change() {
            Integer before = since.before();
            Integer now = since.now();
            if (before == null || now == null) return null;
            return now > before ? "+" + (now - before) : now < before ? "−" + (before - now) : "0";
        }
    }

    /** What those had adopted who rose in a dimension. */
    record Risen(Worded dimension, Rise rise, List<Counted> patterns) {}

    public ReleaseDocument document() {
        return source.document();
    }

    public Network network() {
        return source.network();
    }

    public Locale language() {
        return language;
    }

    public Worded questionnaire() {
        var name = document().questionnaire().name();
        return new Worded(name.in(language), name.languageIn(language));
    }

    public String madeOn() {
        return Days.inWords(document().madeAt(), language);
    }

    /** The endings of the report as a file. */
    public List<String> files() {
        return FILES;
    }

    /** The names of what everybody may be given. */
    public List<String> openFiles() {
        return OPEN_FILES;
    }

    /** The network's own words, in paragraphs. */
    public List<String> introduction() {
        return paragraphs(source.network().introduction());
    }

    /** What the network says of the campaign, in paragraphs. */
    public List<String> summary() {
        return paragraphs(source.campaign().summary());
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R\\s*\\R", -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    public List<ReportLine> dimensions() {
        return dimensions;
    }

    /** How high the picture of all dimensions is on paper, in millimetres. */
    public String drawingHeight() {
        return String.format(
                Locale.ROOT, "%.1f", SpreadPicture.height(dimensions.size()) * PAPER_WIDTH / SpreadPicture.WIDTH);
    }

    public List<ReportLine> principles() {
        return lines(document().principles());
    }

    public Cell overall() {
        return document().overall().whole();
    }

    public List<ReportLine> percentages() {
        return lines(document().percentages());
    }

    /** The dimensions that have a question to show, with all their questions. */
    public List<Chapter> chapters() {
        return dimensions.stream()
                .map(d -> new Chapter(
                        d,
                        lines(document().questions().stream()
                                .filter(q -> q.dimension().equals(d.column().key()))
                                .toList())))
                .filter(c -> !c.questions().isEmpty())
                .toList();
    }

    private List<ReportLine> lines(List<Column> columns) {
        return columns.stream().map(c -> new ReportLine(words.name(c.key()), c)).toList();
    }

    /** The dimensions with the lowest medians, the lowest first; of equals, in their order. */
    public List<ReportLine> neediest(int most) {
        return shown().sorted(Comparator.comparingInt(ReportLine::median))
                .limit(most)
                .toList();
    }

    /** Those with the highest medians, and none of the neediest. */
    public List<ReportLine> strongest(int most) {
        List<ReportLine> needy = neediest(most);
        return shown().filter(l -> !needy.contains(l))
                .sorted(Comparator.comparingInt(ReportLine::median).reversed())
                .limit(most)
                .toList();
    }

    private Stream<ReportLine> shown() {
        return dimensions.stream().filter(l -> l.whole().isShown());
    }

    /** Whether any dimension has something to show. */
    public boolean hasMarks() {
        return shown().findAny().isPresent();
    }

    public List<Peers> groups() {
        return document().groups().stream()
                .map(g -> new Peers(words.group(g), g))
                .toList();
    }

    public List<Counted> disagreement() {
        return document().disagreement().stream()
                .map(t -> new Counted(words.name(t.key()), t))
                .toList();
    }

    public List<Counted> suggested() {
        return patterns(document().suggested());
    }

    public List<Counted> adopted() {
        return patterns(document().adopted());
    }

    private List<Counted> patterns(List<Tally> tallies) {
        return tallies.stream().map(t -> new Counted(words.pattern(t.key()), t)).toList();
    }

    public List<Sum> totals() {
        return document().totals().stream()
                .map(t -> new Sum(words.name(t.key()), number(t), words.unit(t.key()), t))
                .toList();
    }

    private String number(Total total) {
        String shown = total.total();
        if (shown == null) return "";
        NumberFormat number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(PLACES);
        return number.format(new BigDecimal(shown));
    }

    public List<Step> trend() {
        List<Step> steps = new ArrayList<>();
        for (Trend trend : document().trends()) {
            trend.since().forEach(s -> steps.add(new Step(words.name(trend.key()), s)));
        }
        return steps;
    }

    public List<Risen> rises() {
        return document().rises().stream()
                .map(r -> new Risen(words.name(r.dimension()), r, patterns(r.patterns())))
                .filter(r -> !r.patterns().isEmpty())
                .toList();
    }

    /** What the key of a value is called. */
    String text(OpenRow row) {
        return switch (row.view()) {
            case "population" -> "";
            case "suggested", "adopted" -> words.pattern(row.key()).text();
            case "rise" ->
                words.pattern(row.key().substring(row.key().indexOf('/') + 1)).text();
            default -> words.name(row.key()).text();
        };
    }

    /** Why some of it is not shown: each reason that occurs. */
    public Set<Shut> reasons() {
        Set<Shut> reasons = EnumSet.noneOf(Shut.class);
        Stream<Column> columns = Stream.of(
                        document().dimensions(),
                        document().principles(),
                        List.of(document().overall()),
                        document().questions(),
                        document().percentages())
                .flatMap(List::stream);
        columns.flatMap(c -> Stream.concat(Stream.of(c.whole()), c.cells().stream()))
                .forEach(c -> add(reasons, c.shut()));
        document().totals().forEach(t -> add(reasons, t.shut()));
        document().trends().forEach(t -> t.since().forEach(s -> add(reasons, s.shut())));
        return reasons;
    }

    private static void add(Set<Shut> reasons, @Nullable Shut why) {
        if (why != null) reasons.add(why);
    }

    /** Whether some numbers are still those of an earlier release. */
    public boolean hasOlder() {
        return Stream.concat(
                        dimensions.stream(),
                        Stream.concat(
                                principles().stream(),
                                document().questions().stream().map(c -> new ReportLine(words.name(c.key()), c))))
                .anyMatch(l -> isOlder(l.column()));
    }

    public boolean isOlder(Column column) {
        return column.release() != document().number();
    }
}
