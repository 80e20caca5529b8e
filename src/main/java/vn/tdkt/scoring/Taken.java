package vn.tdkt.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * A step that a sheet took.
 *
 * @param revision the version of the sheet that it belongs to or begins
 * @param scan the signed paper, where the step was taken on paper
 */
public record Taken(
    Move move, int revision, @Nullable String reason, @Nullable UUID scan, String by, Instant at) {
  /** Whoever prepared the sheet got it back, with the reason why. */
  public boolean gaveBack() {
    return move.to() == SheetState.DRAFT && move.needsReason();
  }

  /** "Trả lại để bổ sung, Lê Văn Mẫu 14:03 14/11/2024: thiếu minh chứng". */
  public String words() {
    return Words.of("scoring").say("step.words", move.words(), by, VietnamTime.minute(at), reason);
  }
}
