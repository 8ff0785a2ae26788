package coop.plenum.report.file;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet with a heading that stays in sight, and rows below it. */
public final class Grid {
    /** The unit of widths: a 256th of a letter. */
    private static final int LETTER = 256;

    private static final float LINE = 15;

    /** As much as a cell may hold. */
    private static final int LONGEST = 32_767;

    private final XSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle words;
    private final CellStyle day;
    private final List<Integer> widths;
    private int next = 1;

    public Grid(XSSFWorkbook book, String name, List<String> columns, List<Integer> widths) {
        this.widths = widths;
        sheet = book.createSheet(name);
        plain = book.createCellStyle();
        plain.setWrapText(true);
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        words = book.createCellStyle();
        words.cloneStyleFrom(plain);
        words.setIndention((short) 1);
        day = book.createCellStyle();
        day.cloneStyleFrom(plain);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle heading = book.createCellStyle();
        heading.cloneStyleFrom(words);
        heading.setFont(bold);
        heading.setBorderBottom(BorderStyle.MEDIUM);
        Row top = sheet.createRow(0);
        top.setHeightInPoints(2 * LINE);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = top.createCell(i);
            cell.setCellValue(columns.get(i));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(i, widths.get(i) * LETTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(columns.size() > 4);
    }

    /** Numbers as numbers, days as days, nothing as an empty cell, and texts as texts, whatever sign they begin with. */
    public void row(@Nullable Object... values) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) continue;
            Cell cell = row.createCell(i);
            cell.setCellStyle(value instanceof LocalDate ? day : value instanceof Number ? plain : words);
            // Not every program works out by itself how high a row must be.
            lines = Math.max(lines, 1 + value.toString().length() / widths.get(i));
            if (value instanceof Number number) cell.setCellValue(number.doubleValue());
            else if (value instanceof LocalDate date) cell.setCellValue(date);
            else cell.setCellValue(cut(value.toString()));
        }
        row.setHeightInPoints(lines * LINE);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
