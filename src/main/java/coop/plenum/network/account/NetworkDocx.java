package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.platform.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** The report to be edited: headings as styles, tables as tables, and the chart as a picture with words. */
final class NetworkDocx {
    private static final double PICTURE = 460;
    private static final int FIRST_COLUMN = 40;
    private static final List<Integer> FIVE = List.of(40, 14, 14, 14, 18);
    private static final List<Integer> TWO = List.of(64, 36);

    private final NetworkReport r;
    private final AccountMessages texts;
    private final Manuscript paper;

    private NetworkDocx(NetworkReport report, AccountMessages texts, Manuscript paper) {
        this.r = report;
        this.texts = texts;
        this.paper = paper;
    }

    static byte[] of(NetworkReport report, AccountMessages texts) {
        var document = report.document();
        String title = texts.pageTitle(document.network(), document.period());
        try (Manuscript paper = new Manuscript(title, report.language())) {
            NetworkDocx docx = new NetworkDocx(report, texts, paper);
            docx.opening();
            docx.needs();
            docx.practices();
            docx.figures();
            docx.trend();
            docx.questions();
            docx.how();
            return paper.bytes();
        }
    }

    private void opening() {
        var document = r.document();
        paper.title(texts.headline(document.network()));
        paper.text(document.campaign());
        paper.text(texts.lead(
                        document.population().counted(), document.population().called()) + " "
                + texts.madeOn(document.number(), r.madeOn()));
        r.introduction().forEach(paper::text);
        if (!r.summary().isEmpty()) paper.heading(1, texts.summaryTitle());
        r.summary().forEach(paper::text);
        paper.heading(1, texts.numbersTitle());
        paper.item("–", texts.called() + ": " + document.population().called());
        paper.item("–", texts.counted() + ": " + document.population().counted());
        if (r.overall().isShown())
            paper.item("–", texts.overallMedian() + ": " + text(r.overall().median()));
    }

    private void needs() {
        paper.heading(1, texts.needsTitle());
        if (!r.hasMarks()) {
            paper.text(texts.nothingYet());
            return;
        }
        paper.text(texts.needsLead());
        List<String> columns = new ArrayList<>(List.of(texts.dimension(), texts.everybody()));
        r.groups().forEach(g -> columns.add(g.name() + " (" + g.group().organisations() + ")"));
        XWPFTable table = paper.table(columns, widths(columns.size()));
        for (ReportLine line : r.dimensions()) {
            List<String> row = new ArrayList<>(List.of(line.name().text(), need(line.whole())));
            line.column().cells().forEach(c -> row.add(need(c)));
            paper.row(table, row);
        }
        paper.heading(1, texts.dimensionsTitle());
        paper.text(texts.dimensionsLead());
        paper.figure(new SpreadPicture(r.dimensions()).drawn(PICTURE, texts.spreadWords()));
        marks(texts.dimension(), r.dimensions());
        if (r.principles().isEmpty()) return;
        paper.heading(1, texts.principlesTitle());
        paper.text(texts.principlesLead());
        marks(texts.principle(), r.principles());
    }

    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>(List.of(FIRST_COLUMN));
        for (int i = 1; i < columns; i++) widths.add((100 - FIRST_COLUMN) / (columns - 1));
        return widths;
    }

    private String need(Cell cell) {
        return cell.isShown() ? text(cell.need()) : shut(cell);
    }

    private String shut(Cell cell) {
        return texts.shut(Objects.requireNonNull(cell.shut()).key());
    }

    private void marks(String first, List<ReportLine> lines) {
        XWPFTable table =
                paper.table(List.of(first, texts.median(), texts.lower(), texts.upper(), texts.organisations()), FIVE);
        for (ReportLine line : lines) {
            Cell whole = line.whole();
            String name = r.isOlder(line.column())
                    ? line.name().text() + " ("
                            + texts.fromRelease(line.column().release()) + ")"
                    : line.name().text();
            paper.row(
                    table,
                    List.of(
                            name,
                            whole.isShown() ? text(whole.median()) : shut(whole),
                            text(whole.lower()),
                            text(whole.upper()),
                            whole.isShown() ? Integer.toString(whole.organisations()) : "–"));
        }
    }

    private void practices() {
        tallies(texts.disagreementTitle(), texts.disagreementLead(), texts.question(), r.disagreement());
        tallies(texts.suggested(), texts.patternsLead(), texts.pattern(), r.suggested());
        tallies(texts.adopted(), texts.patternsLead(), texts.pattern(), r.adopted());
        r.rises()
                .forEach(s -> tallies(
                        texts.risesTitle() + ": " + s.dimension().text(),
                        texts.risesLead(),
                        texts.pattern(),
                        s.patterns()));
    }

    private void tallies(String title, String lead, String first, List<NetworkReport.Counted> tallies) {
        if (tallies.isEmpty()) return;
        paper.heading(1, title);
        paper.text(lead);
        XWPFTable table = paper.table(List.of(first, texts.howMany()), TWO);
        for (NetworkReport.Counted counted : tallies) {
            String many = texts.tally(
                    counted.tally().extent().key(),
                    counted.about(),
                    counted.tally().organisations());
            paper.row(table, List.of(counted.name().text(), many));
        }
    }

    private void figures() {
        if (!r.totals().isEmpty()) {
            paper.heading(1, texts.totalsTitle());
            paper.text(texts.totalsLead());
            XWPFTable table =
                    paper.table(List.of(texts.figure(), texts.total(), texts.organisations()), List.of(60, 20, 20));
            for (NetworkReport.Sum sum : r.totals()) {
                var shut = sum.total().shut();
                paper.row(
                        table,
                        List.of(
                                sum.name().text(),
                                shut == null ? sum.value() : texts.shut(shut.key()),
                                shut == null ? Integer.toString(sum.total().organisations()) : "–"));
            }
        }
        if (r.percentages().isEmpty()) return;
        paper.heading(1, texts.percentagesTitle());
        paper.text(texts.percentagesLead());
        marks(texts.figure(), r.percentages());
    }

    private void trend() {
        if (r.trend().isEmpty()) return;
        paper.heading(1, texts.trendTitle());
        paper.text(texts.trendLead());
        XWPFTable table = paper.table(
                List.of(
                        texts.dimension(),
                        texts.since(),
                        texts.before(),
                        texts.now(),
                        texts.change(),
                        texts.organisations()),
                List.of(29, 20, 11, 11, 11, 18));
        for (NetworkReport.Step step : r.trend()) {
            var since = step.since();
            var shut = since.shut();
            paper.row(
                    table,
                    List.of(
                            step.name().text(),
                            since.period(),
                            shut == null ? text(since.before()) : texts.shut(shut.key()),
                            text(since.now()),
                            Objects.requireNonNullElse(step.change(), "–"),
                            shut == null ? Integer.toString(since.organisations()) : "–"));
        }
    }

    private void questions() {
        if (r.chapters().isEmpty()) return;
        paper.heading(1, texts.questionsTitle());
        paper.text(texts.questionsLead());
        for (NetworkReport.Chapter chapter : r.chapters()) {
            paper.heading(2, chapter.dimension().name().text());
            marks(texts.question(), chapter.questions());
        }
    }

    private void how() {
        paper.heading(1, texts.howTitle());
        paper.text(texts.how());
        paper.text(texts.sayCompare());
        paper.text(texts.sayRounded());
        if (r.hasOlder()) paper.text(texts.sayOlder());
        r.reasons().forEach(s -> paper.item("–", texts.shut(s.key()) + ": " + texts.why(s.key())));
        paper.text(texts.caveat());
        var asked = r.document().questionnaire();
        paper.text(texts.colophon(
                r.questionnaire().text(), asked.version(), r.document().number(), r.madeOn()));
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "–" : Integer.toString(value);
    }
}
