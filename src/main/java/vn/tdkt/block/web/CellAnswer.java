package vn.tdkt.block.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.model.Seat;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;

/** What the grid learns after a cell was saved: the cell, and all that moved with it. */
record CellAnswer(
    long version,
    @Nullable String look,
    String self,
    String block,
    String line,
    Grid.Summary summary) {
  static CellAnswer of(View view, Assessment now, UnitId unit, String leaf) {
    Seat seat = now.seat(unit);
    if (seat == null) {
      throw new NotVisible("row of the block");
    }
    Cell cell = now.cell(seat, leaf, view.sight().jury().judge(unit, view.sight().by()));
    Grid.CellText text = CellTexts.of(cell);
    Grid.Summary summary = new GridDrawing(view, now).summary();
    return new CellAnswer(
        cell.version(), text.look(), text.self(), text.block(), line(summary), summary);
  }

  /** "Đã gửi 17/20 · chưa chấm 120 ô · chênh lệch 43". */
  static String line(Grid.Summary summary) {
    return Words.of("block")
        .say(
            "summary", summary.sent(), summary.members(), summary.missing(), summary.differences());
  }

  /** Why nothing was written. */
  record Refused(String text) {}
}
