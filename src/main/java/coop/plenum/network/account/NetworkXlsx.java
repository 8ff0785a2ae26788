package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.report.file.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook with a sheet for each part of the report; numbers are numbers, and no text is ever a formula. */
final class NetworkXlsx {
    private static final int NARROW = 12;
    private static final int WIDE = 60;

    private final NetworkReport r;
    private final AccountMessages texts;
    private final OfferingMessages sheets;
    private final XSSFWorkbook book;

    private NetworkXlsx(NetworkReport report, Words words, XSSFWorkbook book) {
        this.r = report;
        this.texts = words.texts();
        this.sheets = words.sheets();
        this.book = book;
    }

    /** The texts of the report, and those of its sheets. */
    record Words(AccountMessages texts, OfferingMessages sheets) {}

    static byte[] of(NetworkReport report, Words words) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setTitle(report.document().network());
            book.getProperties().getCoreProperties().setCreator("Plenum");
            NetworkXlsx xlsx = new NetworkXlsx(report, words, book);
            xlsx.summary();
            xlsx.dimensions();
            if (!report.groups().isEmpty()) xlsx.groups();
            xlsx.marks(xlsx.sheets.sheetPrinciples(), xlsx.texts.principle(), report.principles());
            xlsx.questions();
            xlsx.marks(xlsx.sheets.sheetPercentages(), xlsx.texts.figure(), report.percentages());
            xlsx.patterns();
            if (!report.totals().isEmpty()) xlsx.totals();
            if (!report.trend().isEmpty()) xlsx.trend();
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary() {
        var document = r.document();
        Grid grid = new Grid(book, sheets.sheetSummary(), List.of(sheets.what(), sheets.value()), List.of(40, WIDE));
        grid.row(sheets.network(), document.network());
        grid.row(sheets.campaign(), document.campaign());
        grid.row(sheets.period(), document.period());
        grid.row(sheets.release(), document.number());
        grid.row(sheets.madeWhen(), r.madeOn());
        grid.row(sheets.questionnaire(), r.questionnaire().text());
        grid.row(sheets.version(), document.questionnaire().version());
        grid.row(texts.called(), document.population().called());
        grid.row(texts.counted(), document.population().counted());
        grid.row(texts.overallMedian(), r.overall().median());
        grid.row(texts.howTitle(), texts.sayCompare());
    }

    private void dimensions() {
        marks(sheets.sheetDimensions(), texts.dimension(), r.dimensions());
    }

    private void marks(String sheet, String first, List<ReportLine> lines) {
        Grid grid = new Grid(
                book,
                sheet,
                List.of(
                        first,
                        texts.median(),
                        texts.lower(),
                        texts.upper(),
                        texts.organisations(),
                        sheets.release(),
                        sheets.notShown()),
                List.of(WIDE, NARROW, NARROW, NARROW, 16, NARROW, 30));
        for (ReportLine line : lines) {
            Cell whole = line.whole();
            grid.row(
                    line.name().text(),
                    whole.median(),
                    whole.lower(),
                    whole.upper(),
                    shown(whole.shut(), whole.organisations()),
                    line.column().release(),
                    why(whole.shut()));
        }
    }

    /** One row for each dimension and each group. */
    private void groups() {
        Grid grid = new Grid(
                book,
                sheets.sheetGroups(),
                List.of(
                        sheets.group(),
                        texts.dimension(),
                        texts.median(),
                        texts.lower(),
                        texts.upper(),
                        texts.organisations(),
                        sheets.notShown()),
                List.of(40, 40, NARROW, NARROW, NARROW, 16, 30));
        List<NetworkReport.Peers> groups = r.groups();
        for (ReportLine line : r.dimensions()) {
            for (int i = 0; i < line.column().cells().size(); i++) {
                Cell cell = line.column().cells().get(i);
                grid.row(
                        groups.get(i).name(),
                        line.name().text(),
                        cell.median(),
                        cell.lower(),
                        cell.upper(),
                        shown(cell.shut(), cell.organisations()),
                        why(cell.shut()));
            }
        }
    }

    private void questions() {
        Grid grid = new Grid(
                book,
                sheets.sheetQuestions(),
                List.of(
                        sheets.id(),
                        texts.dimension(),
                        texts.question(),
                        texts.median(),
                        texts.lower(),
                        texts.upper(),
                        texts.organisations(),
                        sheets.notShown()),
                List.of(NARROW, 28, WIDE, NARROW, NARROW, NARROW, 16, 30));
        for (NetworkReport.Chapter chapter : r.chapters()) {
            for (ReportLine line : chapter.questions()) {
                Cell whole = line.whole();
                grid.row(
                        line.column().key(),
                        chapter.dimension().name().text(),
                        line.name().text(),
                        whole.median(),
                        whole.lower(),
                        whole.upper(),
                        shown(whole.shut(), whole.organisations()),
                        why(whole.shut()));
            }
        }
    }

    private void patterns() {
        Grid grid = new Grid(
                book,
                sheets.sheetPatterns(),
                List.of(sheets.what(), sheets.name(), sheets.about(), texts.howMany(), texts.organisations()),
                List.of(34, WIDE, NARROW, 30, 16));
        tallies(grid, texts.disagreementTitle(), r.disagreement());
        tallies(grid, texts.suggested(), r.suggested());
        tallies(grid, texts.adopted(), r.adopted());
        r.rises()
                .forEach(s ->
                        tallies(grid, texts.risesTitle() + ": " + s.dimension().text(), s.patterns()));
    }

    private void tallies(Grid grid, String what, List<NetworkReport.Counted> tallies) {
        for (NetworkReport.Counted counted : tallies) {
            grid.row(
                    what,
                    counted.name().text(),
                    counted.tally().about(),
                    texts.tally(
                            counted.tally().extent().key(),
                            counted.about(),
                            counted.tally().organisations()),
                    counted.tally().organisations());
        }
    }

    private void totals() {
        Grid grid = new Grid(
                book,
                sheets.sheetTotals(),
                List.of(texts.figure(), texts.total(), sheets.inWords(), texts.organisations(), sheets.notShown()),
                List.of(WIDE, 16, 26, 16, 30));
        for (NetworkReport.Sum sum : r.totals()) {
            String total = sum.total().total();
            grid.row(
                    sum.name().text(),
                    total == null ? null : new BigDecimal(total),
                    sum.value(),
                    shown(sum.total().shut(), sum.total().organisations()),
                    why(sum.total().shut()));
        }
    }

    private void trend() {
        Grid grid = new Grid(
                book,
                sheets.sheetTrend(),
                List.of(
                        texts.dimension(),
                        texts.since(),
                        sheets.release(),
                        texts.before(),
                        texts.now(),
                        texts.organisations(),
                        sheets.notShown()),
                List.of(40, 26, NARROW, NARROW, NARROW, 16, 30));
        for (NetworkReport.Step step : r.trend()) {
            var since = step.since();
            grid.row(
                    step.name().text(),
                    since.period(),
                    since.release(),
                    since.before(),
                    since.now(),
                    shown(since.shut(), since.organisations()),
                    why(since.shut()));
        }
    }

    private static @Nullable Integer shown(@Nullable Shut shut, int organisations) {
        return shut == null ? organisations : null;
    }

    private @Nullable String why(@Nullable Shut shut) {
        return shut == null ? null : texts.shut(shut.key());
    }
}
