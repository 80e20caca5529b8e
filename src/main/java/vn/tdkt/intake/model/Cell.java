package vn.tdkt.intake.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text as it is seen, composed, without white space around
 * @param day where Excel holds a day as a number, or null
 * @param flaw why nothing can be read from it, or null
 */
public record Cell(String text, @Nullable LocalDate day, @Nullable Flaw flaw) {
  public static final Cell EMPTY = new Cell("", null, null);

  /** A formula that holds no value. */
  public enum Flaw {
    UNCOMPUTED,
    ERROR
  }

  public static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, null, null);
  }

  public boolean isEmpty() {
    return text.isEmpty() && flaw == null;
  }
}
