package vn.tdkt.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.VietnamTime;

/**
 * Which part of the record is asked for; null and empty ask for all.
 *
 * @param from the first day
 * @param last the last day
 * @param who part of a name, accents or not
 */
public record JournalQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate last,
    String who,
    @Nullable Deed deed,
    Act.@Nullable Subject subject) {
  public static final JournalQuery ALL = new JournalQuery(null, null, "", null, null);

  /** A kind of act upon a kind of thing. */
  public record Deed(String type, String kind) {}

  public @Nullable Instant since() {
    return from == null ? null : begin(from);
  }

  /** The first moment that no longer belongs to it. */
  public @Nullable Instant until() {
    return last == null ? null : begin(last.plusDays(1));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(VietnamTime.ZONE).toInstant();
  }
}
