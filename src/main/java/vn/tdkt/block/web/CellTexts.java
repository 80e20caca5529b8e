package vn.tdkt.block.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.web.Grid.CellText;
import vn.tdkt.kernel.Score;

/** What a cell says: "15+2" are 15 points and a bonus of 2, "•" is still missing, "≠" differs. */
final class CellTexts {
  private static final String MISSING = "•";
  private static final String DIFFERS = " ≠";
  private static final String NONE = "–";
  private static final String OPEN = "?";

  private CellTexts() {}

  static CellText of(Cell cell) {
    String self = points(cell, cell.self(), cell.selfBonus());
    Long version = cell.version() == 0 ? null : cell.version();
    return switch (cell.state()) {
      case NOT_SENT -> CellText.EMPTY;
      case MISSING -> new CellText("m", self, MISSING, version);
      case AGREED -> new CellText(null, self, self, version);
      case DIFFERS ->
          new CellText(
              "d", self, points(cell, cell.judged(), cell.judgedBonus()) + DIFFERS, version);
    };
  }

  private static String points(Cell cell, @Nullable Score points, Score bonus) {
    if (points == null) {
      return cell.applies() ? OPEN : NONE;
    }
    return bonus.isZero() ? points.text() : points.text() + "+" + bonus.text();
  }
}
