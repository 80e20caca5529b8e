package vn.tdkt.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Validity;

/**
 * A breach or a disciplinary decision that touches scores (REQ-86). It is never written over: a
 * correction is a new version, and the one before is voided.
 *
 * @param replaces the version before, or null
 * @param voided why it counts no more, or null
 */
public record PersonnelEvent(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    Said said,
    @Nullable UUID replaces,
    @Nullable String voided) {
  /**
   * What is known of it.
   *
   * @param number of the decision or conclusion
   * @param effect for how long it has effect
   * @param criterion which criterion it touches, in words or by its key; may be empty
   */
  public record Said(
      PersonnelKind kind,
      String number,
      LocalDate decidedOn,
      Concerned whom,
      Validity effect,
      String criterion) {}

  public boolean stands() {
    return voided == null;
  }

  /** "/kiem-tra-don-thu/nhan-su/…". */
  public String address() {
    return "/kiem-tra-don-thu/nhan-su/" + id;
  }
}
