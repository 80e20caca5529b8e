package vn.tdkt.calendar.web;

import java.util.Arrays;
import vn.tdkt.calendar.DutyMove;
import vn.tdkt.kernel.NotVisible;

/** The moves of a duty as addresses. */
public final class DutySlugs {
  private DutySlugs() {}

  public static String of(DutyMove move) {
    return switch (move) {
      case FINISH -> "xong";
      case CANCEL -> "huy";
      case REOPEN -> "mo-lai";
    };
  }

  /**
   * @throws NotVisible if there is no such move
   */
  static DutyMove of(String slug) {
    return Arrays.stream(DutyMove.values())
        .filter(move -> of(move).equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotVisible("move " + slug));
  }
}
