package vn.tdkt.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the unit wants to reach in the year.
 *
 * @param text as the paper prints it, without a number: the program numbers
 * @param owner who answers for it (REQ-59), may be empty
 * @param deadline null for the end of the year
 * @param copied whether it came from last year's plan and nobody has looked at it yet
 */
public record Target(
    UUID id,
    UUID plan,
    TargetKind kind,
    int position,
    String text,
    String owner,
    @Nullable LocalDate deadline,
    boolean copied,
    List<Measure> measures) {
  public Target {
    measures = List.copyOf(measures);
  }

  Target with(List<Measure> counted) {
    return new Target(id, plan, kind, position, text, owner, deadline, copied, counted);
  }
}
