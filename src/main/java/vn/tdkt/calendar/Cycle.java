package vn.tdkt.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Validity;

/**
 * The emulation year of a unit or of a block with its steps, in their order.
 *
 * @param unit whose year it is, or null where it is a block's
 * @param block the block of the year, or null
 * @param version of the year with all its steps
 */
public record Cycle(
    UUID id,
    UUID jurisdiction,
    @Nullable UUID unit,
    @Nullable UUID block,
    String year,
    Validity time,
    List<CycleStep> steps,
    long version) {
  public Cycle {
    steps = List.copyOf(steps);
  }

  /** The step that rules call so. */
  Optional<CycleStep> step(String code) {
    return steps.stream().filter(step -> step.code().equals(code)).findFirst();
  }

  Cycle with(List<CycleStep> others) {
    return new Cycle(id, jurisdiction, unit, block, year, time, others, version);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  public Cycle seen(long seenVersion) {
    return new Cycle(id, jurisdiction, unit, block, year, time, steps, seenVersion);
  }

  /** The same, with one of its steps changed. */
  Cycle with(CycleStep step) {
    return with(steps.stream().map(one -> one.id().equals(step.id()) ? step : one).toList());
  }
}
