package vn.tdkt.gatherings;

import java.time.LocalDate;
import java.util.UUID;

/** A unit that was invited and did not come, as the score sheet asks for it (REQ-77). */
public record Absence(
    String unit, UUID occasion, String name, LocalDate on, boolean excused, String reason) {
  /** "/hoat-dong/…". */
  public String address() {
    return "/hoat-dong/" + occasion;
  }
}
