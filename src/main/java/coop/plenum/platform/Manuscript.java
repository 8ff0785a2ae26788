package coop.plenum.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A text document that is being written: headings as styles, real tables, pictures with words for those who see none. */
public final class Manuscript implements AutoCloseable {
    private static final List<Integer> SIZES = List.of(48, 32, 26);
    private static final int BODY = 21;
    private static final int PAGE_WIDTH = 11_906;
    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final String TITLE = "Title";
    private static final String HEADING = "Heading";

    private final XWPFDocument document = new XWPFDocument();

    public Manuscript(String title, Locale language) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Plenum");
        document.createStyles().setSpellingLanguage(language.toLanguageTag());
        style(TITLE, "Title", SIZES.get(0), -1);
        style(HEADING + 1, "heading 1", SIZES.get(1), 0);
        style(HEADING + 2, "heading 2", SIZES.get(2), 1);
        var page = document.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
        page.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = page.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .getCTP()
                .addNewFldSimple()
                .setInstr("PAGE");
    }

    private void style(String id, String name, int size, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        CTRPr run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(outline < 0 ? 0 : 280));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(120));
        if (outline >= 0) paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    public void title(String text) {
        styled(TITLE, text);
    }

    public void heading(int level, String text) {
        styled(HEADING + level, text);
    }

    private void styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    public void text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        write(paragraph, text, false);
    }

    public void strong(String text) {
        write(document.createParagraph(), text, true);
    }

    /** An item of a list; the sign is part of the text, so that it stays when the text is pasted elsewhere. */
    public void item(String sign, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(340);
        paragraph.setIndentationHanging(340);
        write(paragraph, sign + "\t" + text, false);
    }

    public void newPage() {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    /** A table whose first row is repeated on every page. */
    public XWPFTable table(List<String> columns, List<Integer> percents) {
        XWPFTable table = document.createTable(1, columns.size());
        table.setWidth(TEXT_WIDTH);
        // Some programs go by the grid, others by the cells.
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() < columns.size()) grid.addNewGridCol();
        for (int i = 0; i < columns.size(); i++) {
            int width = TEXT_WIDTH * percents.get(i) / 100;
            grid.getGridColArray(i).setW(BigInteger.valueOf(width));
            table.getRow(0).getCell(i).setWidth(Integer.toString(width));
            cell(table.getRow(0).getCell(i), columns.get(i), true);
        }
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    public void row(XWPFTable table, List<String> values) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < values.size(); i++) {
            row.getCell(i).setWidth(Integer.toString(table.getRow(0).getCell(i).getWidth()));
            cell(row.getCell(i), values.get(i), false);
            // Numbers under each other.
            if (values.get(i).matches("[0-9–]+"))
                row.getCell(i).getParagraphArray(0).setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    /** A picture as it stands in the document: its size in points, and words for those who see none. */
    public static final class Drawn {
        private final byte[] png;
        private final double width;
        private final double height;
        private final String words;

        public Drawn(byte[] png, double width, double height, String words) {
            this.png = png;
            this.width = width;
            this.height = height;
            this.words = words;
        }
    }

    /** Puts a picture in place of the text of the last row's cell. */
    public void picture(XWPFTable table, int column, Drawn picture) {
        XWPFTableCell cell = table.getRow(table.getNumberOfRows() - 1).getCell(column);
        put(cell.getParagraphArray(0).createRun(), picture);
    }

    /** A picture in the middle of a line of its own. */
    public void figure(Drawn picture) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(120);
        put(paragraph.createRun(), picture);
    }

    private static void put(XWPFRun run, Drawn drawn) {
        try (ByteArrayInputStream image = new ByteArrayInputStream(drawn.png)) {
            XWPFPicture picture = run.addPicture(
                    image, PictureType.PNG, "picture.png", Units.toEMU(drawn.width), Units.toEMU(drawn.height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(drawn.words);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(drawn.words);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean strong) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(40);
        write(paragraph, text, strong);
    }

    private static void write(XWPFParagraph paragraph, String text, boolean strong) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(BODY / 2.0);
        run.setBold(strong);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i]);
        }
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
