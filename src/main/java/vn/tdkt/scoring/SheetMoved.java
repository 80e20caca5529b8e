package vn.tdkt.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/**
 * A sheet went one step on its way.
 *
 * @param revision the version of the sheet that this step belongs to or begins
 * @param scan the signed paper, where the step was taken on paper
 */
public record SheetMoved(
    SheetId sheet,
    Move move,
    SheetState before,
    int revision,
    @Nullable String reason,
    @Nullable UUID scan,
    Actor by,
    Instant at)
    implements Act {
  @Override
  public String kind() {
    return move.kind();
  }

  @Override
  public Subject subject() {
    return new Subject("sheet", sheet.value());
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of(before.words(), null, reason));
  }
}
