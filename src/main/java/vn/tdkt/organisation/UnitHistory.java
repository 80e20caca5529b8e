package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a unit was called, where it stood, and what it came from or became (REQ-1). */
public record UnitHistory(List<Named> names, List<Placed> places, List<Descent> descents) {
  public record Named(UnitName name, Validity valid) {}

  /**
   * @param parentName as of the first day of the time
   */
  public record Placed(@Nullable String parentName, String jurisdictionName, Validity valid) {}

  /**
   * One step of descent; the names are those of the day.
   *
   * @param successor null where the unit went without one
   */
  public record Descent(
      Lineage kind,
      String predecessor,
      @Nullable String successor,
      LocalDate on,
      String decision) {}
}
