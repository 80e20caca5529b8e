package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * A printed range of values: "từ 20% đến dưới 40%". Null ends are open.
 *
 * @param fromIncluded "từ" in contrast to "trên"
 * @param untilIncluded "đến" in contrast to "dưới"
 * @param percent true where the edges are printed with %; they are kept as shares (1/5 for 20 %)
 */
public record Interval(
    @Nullable Score from,
    boolean fromIncluded,
    @Nullable Score until,
    boolean untilIncluded,
    boolean percent)
    implements Comparable<Interval> {
  public boolean holds(Score value) {
    return fromHolds(value) && untilHolds(value);
  }

  private boolean fromHolds(Score value) {
    if (from == null) {
      return true;
    }
    int side = value.compareTo(from);
    return side > 0 || (side == 0 && fromIncluded);
  }

  private boolean untilHolds(Score value) {
    if (until == null) {
      return true;
    }
    int side = value.compareTo(until);
    return side < 0 || (side == 0 && untilIncluded);
  }

  /** No value at all: "từ 50 đến dưới 50". */
  boolean empty() {
    if (from == null || until == null) {
      return false;
    }
    int side = from.compareTo(until);
    return side > 0 || (side == 0 && !(fromIncluded && untilIncluded));
  }

  /** Does every value of the other lie here too? */
  boolean covers(Interval other) {
    boolean below =
        from == null
            || (other.from != null
                && (other.from.compareTo(from) > 0
                    || (other.from.equals(from) && (fromIncluded || !other.fromIncluded))));
    boolean above =
        until == null
            || (other.until != null
                && (other.until.compareTo(until) < 0
                    || (other.until.equals(until) && (untilIncluded || !other.untilIncluded))));
    return below && above;
  }

  /** The values that both hold, or null. */
  @Nullable Interval common(Interval other) {
    Interval lower = compareTo(other) >= 0 ? this : other;
    Interval upper = endsBefore(other) ? this : other;
    Interval both =
        new Interval(lower.from, lower.fromIncluded, upper.until, upper.untilIncluded, percent);
    return both.empty() ? null : both;
  }

  /** What lies between the end of this and the start of a later one, or null. */
  @Nullable Interval gapBefore(Interval next) {
    if (until == null || next.from == null) {
      return null;
    }
    Interval gap =
        new Interval(
            /* from= */ until, !untilIncluded, /* until= */ next.from, !next.fromIncluded, percent);
    return gap.empty() ? null : gap;
  }

  boolean endsBefore(Interval other) {
    if (until == null) {
      return false;
    }
    int side = other.until == null ? -1 : until.compareTo(other.until);
    return side < 0 || (side == 0 && !untilIncluded);
  }

  /** By the lower edge. */
  @Override
  public int compareTo(Interval other) {
    if (from == null || other.from == null) {
      return from == null ? (other.from == null ? 0 : -1) : 1;
    }
    int side = from.compareTo(other.from);
    return side != 0 || fromIncluded == other.fromIncluded ? side : fromIncluded ? -1 : 1;
  }

  /** As printed. */
  public String text() {
    return IntervalText.write(this);
  }
}
