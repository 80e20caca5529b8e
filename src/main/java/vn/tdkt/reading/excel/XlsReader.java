package vn.tdkt.reading.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Run;
import vn.tdkt.reading.text.Unreadable;

/** Reads workbooks of 1997 to 2003. */
public final class XlsReader {
  /** The library keeps the whole stream as objects; a score sheet has a thousandth of this. */
  private static final int LARGEST_STREAM = 16 << 20;

  private final HSSFWorkbook workbook;
  private final Allowance allowance = new Allowance();
  private final Remarks remarks = new Remarks();
  private final Numbers numbers;

  private XlsReader(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.numbers = new Numbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  public static Content read(Path file) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      if (ole.getRoot().getEntryCaseInsensitive("Workbook") instanceof DocumentEntry stream
          && stream.getSize() > LARGEST_STREAM) {
        throw new Unreadable("too-many-cells");
      }
      try (HSSFWorkbook workbook = new HSSFWorkbook(ole, false)) {
        return new XlsReader(workbook).read();
      }
    }
  }

  private Content read() throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
      Sheet sheet = sheet(workbook.getSheetAt(index));
      sheets.add(sheet);
      if (workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE
          && !sheet.rows().isEmpty()) {
        remarks.count("hidden-sheets", Place.WHOLE.onSheet(sheet.name()));
      }
    }
    return SheetBlocks.content(sheets, remarks);
  }

  private Sheet sheet(HSSFSheet sheet) throws IOException {
    SheetGrid grid = new SheetGrid(sheet.getSheetName(), allowance, remarks);
    for (int column = 0; column < Allowance.COLUMNS; column++) {
      if (sheet.isColumnHidden(column)) {
        grid.hideColumns(column + 1, column + 1);
      }
    }
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      grid.beginRow(row.getRowNum() + 1, row.getZeroHeight());
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        HSSFCell old = (HSSFCell) cell;
        Look look = look(old.getCellStyle());
        grid.cell(old.getColumnIndex() + 1, look, shown(old, look));
      }
    }
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      grid.merge(area(area));
    }
    return grid.sheet();
  }

  private static Area area(CellRangeAddress area) {
    return new Area(
        area.getFirstRow() + 1,
        area.getFirstColumn() + 1,
        area.getLastRow() + 1,
        area.getLastColumn() + 1);
  }

  private Look look(HSSFCellStyle style) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    add(sides, Side.LEFT, style.getBorderLeft());
    add(sides, Side.RIGHT, style.getBorderRight());
    add(sides, Side.TOP, style.getBorderTop());
    add(sides, Side.BOTTOM, style.getBorderBottom());
    return new Look(
        style.getDataFormatString(), style.getFont(workbook).getFontName(), Side.frame(sides));
  }

  private static void add(Set<Side> sides, Side side, BorderStyle style) {
    if (style != BorderStyle.NONE) {
      sides.add(side);
    }
  }

  private Shown shown(HSSFCell cell, Look look) throws Unreadable {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> numbers.shown(BigDecimal.valueOf(cell.getNumericCellValue()), look);
      case STRING -> Shown.text(runs(cell.getRichStringCellValue(), look));
      case BOOLEAN -> Shown.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE", look);
      case ERROR ->
          Shown.text(FormulaError.forInt(cell.getErrorCellValue()).getString(), look)
              .remarked("formula-errors");
      case BLANK, FORMULA, _NONE -> Shown.NOTHING;
    };
  }

  /** The first letters have the cell's face, those behind them what the text says. */
  private List<Run> runs(HSSFRichTextString text, Look look) throws Unreadable {
    String letters = text.getString();
    allowance.letters(letters.length());
    List<Run> runs = new ArrayList<>();
    int from = 0;
    String face = look.font();
    for (int index = 0; index < text.numFormattingRuns(); index++) {
      int to = Math.clamp(text.getIndexOfFormattingRun(index), from, letters.length());
      runs.add(new Run(letters.substring(from, to), face));
      from = to;
      face = workbook.getFontAt(text.getFontOfFormattingRun(index)).getFontName();
    }
    runs.add(new Run(letters.substring(from), face));
    return runs;
  }
}
