package coop.plenum.network.account;

import coop.plenum.platform.Lines;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a campaign that one would put on a wall, in lines that fit on the page.
 *
 * @param lead what the great number counts
 * @param total a figure of all organisations together; null where none may be shown
 * @param pattern what most have in their plans, else what is suggested to most; null where nothing is
 * @param adopted whether the pattern stands in plans
 */
record NetworkPoster(
        NetworkReport r,
        List<String> name,
        List<String> campaign,
        List<String> lead,
        @Nullable Figure total,
        @Nullable Figure pattern,
        boolean adopted) {
    private static final int NAME = 29;
    private static final int CAMPAIGN = 54;
    private static final int BAR = 28;
    private static final int WORDS = 34;
    private static final int TITLE = 22;
    private static final int BARS = 3;
    private static final int SHORT = 9;
    /** How wide a bar of 100 is. */
    private static final int WHOLE_BAR = 240;

    private static final int LAST = 20;
    private static final int LINE = 20;
    private static final int NAME_TOP = 92;
    private static final int NAME_LINE = 44;
    private static final int NAME_LINES = 3;
    private static final int EDGE = 64;
    private static final int MIDDLE = 410;
    private static final int DIGIT = 68;

    /** Something great, and what it says in lines. */
    record Figure(String value, List<String> lines) {
        /** In pixels, so that a long number keeps to its half of the page. */
        public int size() {
            return value.length() > SHORT ? 30 : 52;
        }
    }

    static NetworkPoster of(NetworkReport report, AccountMessages texts, OfferingMessages words) {
        boolean adopted = !report.adopted().isEmpty();
        Optional<NetworkReport.Counted> pattern = Stream.concat(report.adopted().stream(), report.suggested().stream())
                .findFirst();
        Optional<NetworkReport.Sum> total =
                report.totals().stream().filter(t -> !t.value().isEmpty()).findFirst();
        var document = report.document();
        int counted = document.population().counted();
        return new NetworkPoster(
                report,
                Lines.of(document.network(), NAME, NAME_LINES),
                Lines.of(document.campaign(), CAMPAIGN, 2),
                Lines.of(words.posterLead(counted), TITLE, 3),
                total.map(t -> new Figure(t.number(), Lines.of(named(t), WORDS, 6)))
                        .orElse(null),
                pattern.map(p -> new Figure(
                                words.posterTally(texts.tally(
                                        p.tally().extent().key(),
                                        p.about(),
                                        p.tally().organisations())),
                                Lines.of(p.name().text(), TITLE, 3)))
                        .orElse(null),
                adopted);
    }

    /** What is counted, and the question that asked for it. */
    private static String named(NetworkReport.Sum total) {
        return total.unit().isEmpty()
                ? total.name().text()
                : total.unit() + ". " + total.name().text();
    }

    public List<ReportLine> strongest() {
        return r.strongest(BARS);
    }

    public List<ReportLine> neediest() {
        return r.neediest(BARS);
    }

    /** The name of a dimension in at most two lines. */
    public List<String> lines(String name) {
        return Lines.of(name, BAR, 2);
    }

    /** Where the first of so many lines stands, so that the last one stands right above its bar. */
    public int above(int lines) {
        return LAST - LINE * (lines - 1);
    }

    /** Where the first line of the name stands: a short one lower. */
    public int top() {
        return NAME_TOP + (NAME_LINES - name.size()) * NAME_LINE / 2;
    }

    /** Where the line below the name stands. */
    public int belowName() {
        return top() + name.size() * NAME_LINE;
    }

    /** How wide the bar of its median is, in pixels. */
    public int wide(ReportLine line) {
        return Objects.requireNonNullElse(line.whole().median(), 0) * WHOLE_BAR / 100;
    }

    /** Where the pattern begins: on the right, or at the left edge where nothing else stands there. */
    public int patternEdge() {
        return total == null ? EDGE : MIDDLE;
    }

    /** Where the words beside the great number begin. */
    public int beside() {
        int digits = Integer.toString(r.document().population().counted()).length();
        return EDGE + DIGIT * digits + EDGE / 2;
    }
}
