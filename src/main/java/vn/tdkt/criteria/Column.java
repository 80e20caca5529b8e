package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;

/**
 * One printed column of the sheet, in printed order.
 *
 * @param label its printed head; where it stands below a head that it shares with its neighbours,
 *     both, as in "ĐV tự chấm / Điểm chỉ tiêu"
 */
public record Column(Kind kind, String label) {
  private static final String BELOW = " / ";

  /** What stands in the column. */
  public enum Kind {
    NUMBER,
    NAME,
    METHOD,
    MAX,
    SELF,
    BONUS,
    DEDUCTION,
    /** One printed column for bonus and deduction. */
    ADJUSTMENT,
    EVIDENCE,
    BLOCK
  }

  /** Points stand in it, or their sums. */
  public boolean figure() {
    return switch (kind) {
      case NUMBER, NAME, METHOD, EVIDENCE -> false;
      case MAX, SELF, BONUS, DEDUCTION, ADJUSTMENT, BLOCK -> true;
    };
  }

  /** The head above its own, or null. */
  public @Nullable String shared() {
    int end = label.indexOf(BELOW);
    return end < 0 ? null : label.substring(0, end);
  }

  /** Its own part of the head. */
  public String own() {
    int end = label.indexOf(BELOW);
    return end < 0 ? label : label.substring(end + BELOW.length());
  }
}
