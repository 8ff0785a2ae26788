package coop.plenum.report.file;

import coop.plenum.report.Figures;
import coop.plenum.report.Practice;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.Overall;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.Row;
import coop.plenum.report.Together;
import coop.plenum.report.TogetherMessages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook with a sheet for each part of the report; numbers are numbers, and no text is ever a formula. */
final class XlsxReport {
    private static final int NARROW = 12;
    private static final int WIDE = 60;
    private static final int LEVELS = 5;
    private static final int YES_OR_NO = 2;
    private static final Pattern NUMERAL = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private final Material material;
    private final FileMessages texts;
    private final XSSFWorkbook book;

    private XlsxReport(Material material, XSSFWorkbook book) {
        this.material = material;
        this.texts = material.texts().files();
        this.book = book;
    }

    static byte[] of(Material material) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            book.getProperties()
                    .getCoreProperties()
                    .setTitle(material.document().organisation());
            book.getProperties().getCoreProperties().setCreator("Plenum");
            XlsxReport report = new XlsxReport(material, book);
            report.summary();
            report.marks(texts(material).dimensions(), material.document().dimensions());
            report.marks(texts(material).principles(), material.document().principles());
            report.questions();
            report.figures();
            report.together();
            report.practices();
            report.plan();
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileMessages texts(Material material) {
        return material.texts().files();
    }

    private void summary() {
        ReportDocument document = material.document();
        Overall overall = document.overall();
        Grid grid = new Grid(book, texts.summary(), List.of(texts.what(), texts.value()), List.of(40, WIDE));
        grid.row(texts.organisation(), document.organisation());
        grid.row(texts.period(), document.period());
        grid.row(texts.questionnaire(), material.v().questionnaire().text());
        grid.row(texts.version(), document.questionnaire().version());
        grid.row(texts.closedOn(), material.v().closedOn());
        grid.row(texts.answered(), document.voices().answered());
        grid.row(texts.eligible(), document.voices().eligible());
        grid.row(texts.overall(), overall.mark());
        grid.row(texts.band(), material.band(overall.band()));
        grid.row(texts.lowest(), overall.lowest() == null ? "" : material.name(overall.lowest()));
        grid.row(texts.rules(), document.rules().version());
        grid.row(texts.note(), material.texts().report().caveat());
    }

    private void marks(String sheet, List<Mark> marks) {
        Grid grid = new Grid(
                book,
                sheet,
                List.of(
                        texts.name(),
                        texts.mark(),
                        texts.band(),
                        texts.rangeFrom(),
                        texts.rangeTo(),
                        texts.agreement(),
                        texts.counted(),
                        texts.applicable()),
                List.of(36, NARROW, 22, NARROW, NARROW, 18, NARROW, NARROW));
        for (Mark mark : marks) {
            grid.row(
                    material.name(mark.key()),
                    mark.mark(),
                    material.status(mark),
                    mark.range() == null ? null : mark.range().low(),
                    mark.range() == null ? null : mark.range().high(),
                    mark.agreement() == null
                            ? ""
                            : material.texts()
                                    .opinions()
                                    .agreementWord(mark.agreement().key()),
                    mark.scored(),
                    mark.applicable());
        }
    }

    private void questions() {
        Grid grid = new Grid(
                book,
                texts.questions(),
                List.of(
                        texts.number(),
                        texts.dimension(),
                        texts.question(),
                        texts.mark(),
                        texts.whereFrom(),
                        texts.answers(),
                        texts.dontKnow(),
                        texts.notApplicable(),
                        texts.level(0),
                        texts.level(1),
                        texts.level(2),
                        texts.level(3),
                        texts.level(4),
                        material.texts().opinions().no(),
                        material.texts().opinions().yes(),
                        texts.agreement()),
                List.of(NARROW, 28, WIDE, 8, 30, NARROW, NARROW, NARROW, 8, 8, 8, 8, 8, 8, 8, 18));
        for (Row row : material.v().rows()) {
            QuestionMark mark = row.mark();
            grid.row(
                    mark.id(),
                    material.name(mark.dimension()),
                    material.question(mark.id()),
                    mark.mark(),
                    mark.fact() && row.isScored()
                            ? texts.fact(mark.confirmed())
                            : material.texts().report().origin(mark.status().key(), mark.answers()),
                    mark.answers(),
                    mark.dontKnow(),
                    mark.notApplicable(),
                    count(mark, 0),
                    count(mark, 1),
                    count(mark, 2),
                    count(mark, 3),
                    count(mark, 4),
                    yesOrNo(mark, 0),
                    yesOrNo(mark, 1),
                    mark.agreement() == null
                            ? ""
                            : material.texts()
                                    .opinions()
                                    .agreementWord(mark.agreement().key()));
        }
    }

    /** Of questions with levels. */
    private static @Nullable Integer count(QuestionMark mark, int level) {
        return mark.counts().size() == LEVELS ? mark.counts().get(level) : null;
    }

    private static @Nullable Integer yesOrNo(QuestionMark mark, int answer) {
        return mark.counts().size() == YES_OR_NO ? mark.counts().get(answer) : null;
    }

    /** Where members gave different values, they stand in words alone. */
    private void figures() {
        Grid grid = new Grid(
                book,
                texts.figures(),
                List.of(texts.number(), texts.question(), texts.value(), texts.inWords()),
                List.of(NARROW, WIDE, 16, 40));
        for (Figures.Line line : material.v().figures().lines()) {
            List<String> values = line.fact().values();
            grid.row(
                    line.fact().question(),
                    line.question().text(),
                    line.several() ? null : new BigDecimal(values.get(0)),
                    line.values());
        }
    }

    /** What groups agreed on in workshops, and the marks of that where there are any. */
    private void together() {
        TogetherMessages together = material.texts().together();
        Together room = material.v().together();
        Grid answers = new Grid(
                book,
                together.answers(),
                List.of(
                        texts.number(),
                        texts.question(),
                        texts.value(),
                        texts.inWords(),
                        together.objected(),
                        together.onRecord(),
                        together.agreedOn(),
                        together.own()),
                List.of(NARROW, WIDE, NARROW, 40, 16, 40, 14, 16));
        for (Together.Line line : room.lines()) {
            answers.row(
                    line.agreed().question(),
                    line.question().text(),
                    number(line.value()),
                    material.agreed(line),
                    line.objections(),
                    line.minority(),
                    line.agreed().agreedOn(),
                    line.mark());
        }
        Grid marks = new Grid(
                book,
                together.marks(),
                List.of(together.dimension(), together.joint(), texts.band(), together.own()),
                List.of(36, 16, 22, 16));
        for (Together.MarkLine mark : room.marks()) {
            marks.row(mark.dimension().text(), mark.joint(), material.band(mark.band()), mark.own());
        }
    }

    /** A level or a figure; an option and yes and no stand in words alone. */
    private static @Nullable BigDecimal number(String value) {
        return NUMERAL.matcher(value).matches() ? new BigDecimal(value) : null;
    }

    private void practices() {
        Grid grid = new Grid(
                book,
                texts.practices(),
                List.of(
                        texts.place(),
                        texts.practice(),
                        texts.firstStep(),
                        texts.howToBegin(),
                        texts.carries(),
                        texts.missing(),
                        texts.couldMove()),
                List.of(8, 40, WIDE, 22, NARROW, NARROW, NARROW));
        int place = 1;
        for (Practice practice : material.v().practices()) {
            ReportDocument.Suggestion suggestion = practice.suggestion();
            grid.row(
                    place++,
                    practice.title().text(),
                    practice.firstStep().text(),
                    suggestion.tag() == null
                            ? ""
                            : material.texts().practices().tag(suggestion.tag().key()),
                    suggestion.carries(),
                    suggestion.need(),
                    suggestion.gain());
        }
    }

    private void plan() {
        Grid grid = new Grid(
                book,
                texts.plan(),
                List.of(texts.practice(), texts.step(), texts.owner(), texts.due(), texts.state()),
                List.of(40, WIDE, 26, 14, 16));
        for (Material.Motion motion : material.plan()) {
            grid.row(
                    material.title(motion),
                    material.step(motion),
                    motion.agreed().ownerName(),
                    motion.agreed().dueOn(),
                    texts.status(motion.agreed().status()));
        }
    }
}
