package vn.tdkt.intake.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.model.Cell.Flaw;
import vn.tdkt.intake.model.SheetLine;
import vn.tdkt.kernel.VietnamTime;

/** One row as the library read it; its cells are understood when they are asked for. */
record BookLine(Row row, Letters letters, boolean from1904) implements SheetLine {
  /** Of the built-in formats of Excel those that show a day. */
  private static final int FIRST_DAY_FORMAT = 14;

  private static final int LAST_DAY_FORMAT = 22;
  private static final int MOST_DIGITS = 30;

  private static final Set<String> ERRORS =
      Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** Days of the years from 1900 to 2200. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(109_939);

  @Override
  public int number() {
    return row.getRowNum();
  }

  @Override
  public boolean isHidden() {
    return row.isHidden();
  }

  @Override
  public int width() {
    return row.getCellCount();
  }

  @Override
  public vn.tdkt.intake.model.Cell at(int index) {
    @Nullable Cell cell = index < row.getCellCount() ? row.getCell(index) : null;
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return vn.tdkt.intake.model.Cell.EMPTY;
    }
    if (cell.getType() == CellType.ERROR) {
      return flawed(cell, Flaw.ERROR);
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(cell, number);
    }
    String raw = value == null ? "" : value.toString();
    return raw.isEmpty() && cell.getFormula() != null
        ? flawed(cell, Flaw.UNCOMPUTED)
        : computed(cell, letters.read(raw));
  }

  /** The text of a formula may be a number, or say that there is none. */
  private vn.tdkt.intake.model.Cell computed(Cell cell, String text) {
    boolean formula = cell.getType() == CellType.FORMULA;
    if (formula && ERRORS.contains(text)) {
      return flawed(cell, Flaw.ERROR);
    }
    boolean number = formula && isDay(cell) && text.matches("\\d{1,6}(\\.\\d{1,20})?");
    return number ? number(cell, new BigDecimal(text)) : vn.tdkt.intake.model.Cell.of(text);
  }

  private static vn.tdkt.intake.model.Cell flawed(Cell cell, Flaw flaw) {
    String raw = cell.getRawValue();
    return new vn.tdkt.intake.model.Cell(raw == null ? "" : raw, null, flaw);
  }

  private vn.tdkt.intake.model.Cell number(Cell cell, BigDecimal number) {
    if (isDay(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) < 0) {
      long days = number.setScale(0, RoundingMode.FLOOR).longValueExact();
      LocalDate day = (from1904 ? EPOCH_1904 : EPOCH).plusDays(days);
      return new vn.tdkt.intake.model.Cell(VietnamTime.date(day), day, null);
    }
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      return flawed(cell, Flaw.ERROR);
    }
    return vn.tdkt.intake.model.Cell.of(padded(cell, number));
  }

  /** "05" is often the number 5 in the format "00". */
  private static String padded(Cell cell, BigDecimal number) {
    String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    String format = cell.getDataFormatString();
    return format != null && format.matches("0{2,20}") && text.matches("\\d+")
        ? "0".repeat(Math.max(0, format.length() - text.length())) + text
        : text;
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && id >= FIRST_DAY_FORMAT && id <= LAST_DAY_FORMAT) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null
        && format
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
            .matches("(?i).*(yy|d.*m|m.*d).*");
  }
}
