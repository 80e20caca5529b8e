package vn.tdkt.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.store.StepDays;

/** How punctual many units are with the steps of a year (REQ-51): two statements for all. */
@Service
public class StepsKept {
  private final StepDays steps;
  private final Holidays holidays;
  private final Clock clock;

  StepsKept(StepDays steps, Holidays holidays, Clock clock) {
    this.steps = steps;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** By unit; those that keep no year are not there. */
  @Transactional(readOnly = true)
  public Map<UUID, KeptTime> of(Collection<UUID> units, String year, UUID jurisdiction) {
    LocalDate today = LocalDate.now(clock);
    WorkingDays days = holidays.in(jurisdiction);
    return steps.of(units, year, today).stream()
        .collect(
            groupingBy(
                StepDays.Line::unit,
                mapping(
                    step -> KeptTime.of(Punctuality.of(step.planned(), step.doneOn(), today, days)),
                    reducing(KeptTime.NONE, KeptTime::plus))));
  }
}
