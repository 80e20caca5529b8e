package vn.tdkt.supervision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Validity;

/**
 * One emulation year of a unit.
 *
 * @param time that has an end
 */
public record SupervisedYear(UnitView unit, String label, Validity time) {
  public UUID unitId() {
    return unit.id().value();
  }

  public UUID jurisdiction() {
    return unit.jurisdiction().value();
  }

  public LocalDate lastDay() {
    LocalDate after = time.to();
    return after == null ? time.from().plusYears(1).minusDays(1) : after.minusDays(1);
  }

  /** The day itself, or the last one of a year that is over. */
  public LocalDate within(LocalDate today) {
    return today.isBefore(lastDay()) ? today : lastDay();
  }

  /** What is wrong with a day that has to lie in the year, if anything is. */
  Optional<Refusal> outside(LocalDate day, Citation because) {
    return time.contains(day)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                "supervision.refused.outside-year",
                because,
                label,
                VietnamTime.date(time.from()),
                VietnamTime.date(lastDay())));
  }
}
