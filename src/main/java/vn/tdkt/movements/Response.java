package vn.tdkt.movements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a unit did for a movement, or to make emulation known.
 *
 * @param movement null where it tells of emulation and of no movement
 * @param year the label of the emulation year for which it counts
 * @param voided why it counts no more, or null
 */
public record Response(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    @Nullable UUID movement,
    String year,
    ResponseKind kind,
    Said said,
    @Nullable String voided) {
  /**
   * What is said of it.
   *
   * @param number as the records officer gave it; of what came out its issue or its address on the
   *     web; may be empty
   * @param participants how many took part, or null where nobody said
   * @param deadline by which it was due, or null
   * @param followUp what came of an inspection; may be empty
   */
  public record Said(
      LocalDate on,
      String number,
      String about,
      String place,
      @Nullable Integer participants,
      @Nullable LocalDate deadline,
      String followUp) {
    /** Days after the deadline; 0 where it came in time or none was set (REQ-74). */
    public long daysLate() {
      return deadline == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(deadline, on));
    }
  }

  public boolean counts() {
    return voided == null;
  }

  /** "/phong-trao/…/viec/…", or in the log where it is about no movement. */
  public String address() {
    return movement == null
        ? "/phong-trao/tuyen-truyen/" + id
        : "/phong-trao/" + movement + "/viec/" + id;
  }
}
