package coop.plenum.report.file;

import coop.plenum.platform.Days;
import coop.plenum.platform.Manuscript;
import coop.plenum.report.Bar;
import coop.plenum.report.Figures;
import coop.plenum.report.Floors;
import coop.plenum.report.OpinionMessages;
import coop.plenum.report.OwnMessages;
import coop.plenum.report.OwnSection;
import coop.plenum.report.Practice;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportView;
import coop.plenum.report.Row;
import coop.plenum.report.Strip;
import coop.plenum.report.Together;
import coop.plenum.report.TogetherMessages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** The report for the general assembly, to be edited: a page of summary, the details, and draft motions. */
final class DocxReport {
    private static final double RADAR_WIDTH = 300;
    private static final double STRIP_WIDTH = 290;

    private final Material material;
    private final ReportView v;
    private final FileMessages texts;
    private final Manuscript paper;

    private DocxReport(Material material, Manuscript paper) {
        this.material = material;
        this.v = material.v();
        this.texts = material.texts().files();
        this.paper = paper;
    }

    static byte[] of(Material material) {
        String title = material.texts()
                .report()
                .pageTitle(
                        material.document().organisation(), material.document().period());
        try (Manuscript paper = new Manuscript(title, material.language())) {
            DocxReport report = new DocxReport(material, paper);
            report.summary();
            if (!material.v().isTooFew()) report.details();
            report.together();
            if (!material.v().isTooFew()) report.motions();
            return paper.bytes();
        }
    }

    private void summary() {
        ReportDocument document = material.document();
        paper.title(material.texts().report().headline(document.organisation()));
        paper.text(v.questionnaire().text() + " · " + document.period() + " · "
                + material.texts().report().closedOn(v.closedOn()) + " · "
                + texts.voices(document.voices().answered()));
        if (v.isTooFew()) {
            paper.text(material.texts().report().tooFewText(document.voices().answered()));
            return;
        }
        material.revisionInWords().forEach(paper::text);
        paper.text(material.texts().report().caveat());
        if (v.radar().isDrawn()) paper.figure(new RadarPicture(v.radar()).drawn(RADAR_WIDTH, material.radarInWords()));
        XWPFTable table =
                paper.table(List.of(texts.dimension(), "0 – 100", texts.mark(), texts.band()), List.of(34, 36, 10, 20));
        for (Bar bar : v.dimensions()) {
            Mark mark = bar.mark();
            paper.row(table, List.of(bar.name().text(), "", number(mark.mark()), material.status(mark)));
            paper.picture(table, 1, BarPicture.of(mark, words(bar)));
        }
        paper.text("");
        if (document.overall().isOk()) {
            paper.strong(material.texts().report().allTogether() + ": "
                    + number(document.overall().mark()));
            paper.text(material.texts().report().overallIs(document.overall().dimensions()));
        }
        for (Floors.Line floor : v.floors().failed()) {
            paper.item(
                    "!",
                    floor.question().text() + " "
                            + texts.floor(Objects.requireNonNullElse(floor.mark(), 0), floor.needed()) + " "
                            + floor.reason().text());
        }
        paper.strong(texts.firstPractices());
        for (Practice practice : v.firstPractices()) {
            paper.item(
                    "–", practice.title().text() + ": " + practice.firstStep().text());
        }
        paper.newPage();
    }

    private String words(Bar bar) {
        Mark mark = bar.mark();
        if (!mark.isOk()) return bar.name().text() + ": " + material.status(mark);
        String range = mark.range() == null
                ? ""
                : "; "
                        + material.texts()
                                .report()
                                .rangeOf(mark.range().low(), mark.range().high());
        return bar.name().text() + ": " + number(mark.mark()) + " / 100" + range;
    }

    private void details() {
        if (v.showsQuestions()) {
            paper.heading(1, texts.dimensions());
            for (Bar bar : v.dimensions()) dimension(bar);
            own();
        }
        if (!material.document().principles().isEmpty()) {
            paper.heading(1, texts.principles());
            XWPFTable table = paper.table(List.of(texts.name(), texts.mark(), texts.band()), List.of(60, 15, 25));
            for (Bar bar : v.principles()) {
                paper.row(table, List.of(bar.name().text(), number(bar.mark().mark()), material.status(bar.mark())));
            }
        }
        spread();
        figures();
        practices();
    }

    /** Where members differ most, and where they are most alike. */
    private void spread() {
        if (!v.showsQuestions() || !v.strips().any()) return;
        OpinionMessages opinions = material.texts().opinions();
        paper.heading(1, opinions.agreementTitle());
        if (!v.strips().differing().isEmpty()) paper.heading(2, opinions.weDiffer());
        v.strips().differing().forEach(this::strip);
        if (!v.strips().alike().isEmpty()) paper.heading(2, opinions.weAreAlike());
        v.strips().alike().forEach(this::strip);
    }

    private void strip(Strip strip) {
        paper.strong(strip.row().text().text());
        paper.figure(new SpreadPicture(strip.dots(), levels(strip)).drawn(STRIP_WIDTH, material.words(strip)));
        paper.text(material.words(strip));
    }

    private List<String> levels(Strip strip) {
        OpinionMessages opinions = material.texts().opinions();
        if (!strip.row().levels()) return List.of(opinions.no(), opinions.yes());
        return strip.dots().columns().stream()
                .map(c -> Integer.toString(c.level()))
                .toList();
    }

    private void own() {
        if (v.own().isEmpty()) return;
        OwnMessages own = material.texts().own();
        paper.heading(2, own.title(v.own().name().text()));
        paper.text(own.lead());
        rows(v.own().lines().stream().map(OwnSection.Line::row).toList());
    }

    private void dimension(Bar bar) {
        paper.heading(
                2,
                bar.name().text() + ": "
                        + (bar.mark().isOk() ? number(bar.mark().mark()) : "–"));
        rows(bar.rows());
    }

    private void rows(List<Row> rows) {
        XWPFTable table = paper.table(
                List.of(texts.question(), texts.whereFrom(), texts.agreement(), texts.mark()), List.of(48, 24, 18, 10));
        for (Row row : rows) {
            QuestionMark mark = row.mark();
            paper.row(
                    table,
                    List.of(
                            row.text().text(),
                            mark.fact() && row.isScored()
                                    ? texts.fact(mark.confirmed())
                                    : material.texts()
                                            .report()
                                            .origin(mark.status().key(), mark.answers()),
                            mark.agreement() == null
                                    ? ""
                                    : material.texts()
                                            .opinions()
                                            .agreementWord(mark.agreement().key()),
                            number(mark.mark())));
        }
    }

    private void figures() {
        if (v.figures().lines().isEmpty()) return;
        paper.heading(1, texts.figures());
        XWPFTable table = paper.table(List.of(texts.question(), texts.value()), List.of(70, 30));
        for (Figures.Line line : v.figures().lines()) {
            paper.row(table, List.of(line.question().text(), line.values()));
        }
    }

    private void practices() {
        if (v.practices().isEmpty()) return;
        paper.heading(1, texts.practices());
        XWPFTable table =
                paper.table(List.of(texts.practice(), texts.firstStep(), texts.couldMove()), List.of(32, 54, 14));
        for (Practice practice : v.practices()) {
            paper.row(
                    table,
                    List.of(
                            practice.title().text(),
                            practice.firstStep().text(),
                            number(practice.suggestion().gain())));
        }
    }

    /** What groups agreed on in workshops, however many members answered. */
    private void together() {
        Together room = v.together();
        if (room.isEmpty()) return;
        TogetherMessages together = material.texts().together();
        paper.heading(1, together.title());
        paper.text(together.lead());
        if (!room.marks().isEmpty()) {
            paper.heading(2, together.marks());
            XWPFTable table = paper.table(
                    List.of(together.dimension(), together.joint(), texts.band(), together.own()),
                    List.of(40, 16, 26, 18));
            for (Together.MarkLine mark : room.marks()) {
                paper.row(
                        table,
                        List.of(
                                mark.dimension().text(),
                                number(mark.joint()),
                                material.band(mark.band()),
                                number(mark.own())));
            }
            paper.text(together.marksLead());
        }
        paper.heading(2, together.answers());
        XWPFTable table =
                paper.table(List.of(together.question(), together.agreed(), together.own()), List.of(44, 40, 16));
        for (Together.Line line : room.lines()) {
            paper.row(table, List.of(question(line), inTheRoom(line), number(line.mark())));
        }
    }

    private String question(Together.Line line) {
        String informed = line.informs().stream()
                .map(i -> i.question().text() + (i.mark() == null ? "" : " (" + i.mark() + ")"))
                .collect(Collectors.joining(" · "));
        return informed.isEmpty()
                ? line.question().text()
                : line.question().text() + "\n" + material.texts().together().informs() + " " + informed;
    }

    private String inTheRoom(Together.Line line) {
        TogetherMessages together = material.texts().together();
        StringBuilder words = new StringBuilder(material.agreed(line) + " " + together.on(line.day()));
        if (line.objections() > 0) words.append('\n').append(together.objections(line.objections()));
        if (!line.minority().isEmpty()) words.append('\n').append(together.minority(line.minority()));
        return words.toString();
    }

    /** What was agreed; where nothing is yet, the first suggestions as proposals. */
    private void motions() {
        paper.heading(1, texts.motions());
        boolean agreed = !material.plan().isEmpty();
        paper.text(agreed ? texts.motionsLead() : texts.proposalsLead());
        int number = 1;
        for (Material.Motion motion : material.plan()) {
            motion(number++, material.title(motion), material.step(motion));
            String owner = motion.agreed().ownerName();
            if (!owner.isEmpty()) paper.text(texts.owner() + ": " + owner);
            if (motion.agreed().dueOn() != null) {
                paper.text(texts.due() + ": " + Days.inWords(motion.agreed().dueOn(), material.language()));
            }
            vote();
        }
        if (agreed) return;
        for (Practice practice : v.firstPractices()) {
            motion(number++, practice.title().text(), practice.firstStep().text());
            vote();
        }
    }

    private void motion(int number, String title, String step) {
        paper.heading(2, texts.motion(number, title));
        paper.text(texts.resolves(step));
    }

    private void vote() {
        paper.text(texts.vote());
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "–" : Integer.toString(value);
    }
}
