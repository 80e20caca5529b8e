package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last days that a block sets for its year. Late is allowed and marked, never refused.
 *
 * @param sendBy last day on which a member sends its sheet in time, or null where none is set
 * @param scoreBy last day on which the block has scored all sheets, or null
 */
public record Deadlines(@Nullable LocalDate sendBy, @Nullable LocalDate scoreBy) {
  public static final Deadlines NONE = new Deadlines(null, null);

  /** False where the block would have scored before the sheets are due. */
  boolean inOrder() {
    return sendBy == null || scoreBy == null || !scoreBy.isBefore(sendBy);
  }
}
