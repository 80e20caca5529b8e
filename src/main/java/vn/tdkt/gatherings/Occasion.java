package vn.tdkt.gatherings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/**
 * A conference, training, launch or joint activity.
 *
 * @param place the province, block or unit whose occasion it is
 * @param year the label of the emulation year for which it counts
 * @param voided why it counts no more, or null
 * @param version of the occasion with who came
 */
public record Occasion(
    UUID id, Scope place, String year, Said said, @Nullable String voided, long version) {
  /**
   * What is said of it.
   *
   * @param organiser who holds it; may be empty
   * @param persons who came in all, or null where nobody said
   */
  public record Said(
      OccasionKind kind, String name, LocalDate on, String organiser, @Nullable Integer persons) {}

  public boolean counts() {
    return voided == null;
  }

  Occasion with(Said newly) {
    return new Occasion(id, place, year, newly, voided, version);
  }

  Occasion voided(String why) {
    return new Occasion(id, place, year, said, why, version);
  }

  /** "/hoat-dong/…". */
  public String address() {
    return "/hoat-dong/" + id;
  }
}
