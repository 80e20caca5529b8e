package vn.tdkt.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the record, the newest act first.
 *
 * @param next the act behind which the next part begins, or null where nothing follows
 */
public record JournalPage(List<Line> lines, @Nullable UUID next) {
  /**
   * One act.
   *
   * @param act its id
   * @param kind the label of the thing's kind
   */
  public record Line(UUID act, Entry entry, String kind, AuditedThing thing) {}

  static final JournalPage EMPTY = new JournalPage(List.of(), null);

  public JournalPage {
    lines = List.copyOf(lines);
  }
}
