package vn.tdkt.reports;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.NewDuty;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.reports.model.Told;
import vn.tdkt.reports.store.DirectionStore;

/**
 * What the directions of a report ask for, by whom and until when (REQ-90). What got a last day is
 * a duty of the unit from then on.
 */
@Service
public class Directions {
  private static final Words WORDS = Words.of("reports");

  private final DirectionStore store;
  private final Duties duties;
  private final Clock clock;

  Directions(DirectionStore store, Duties duties, Clock clock) {
    this.store = store;
    this.duties = duties;
    this.clock = clock;
  }

  /** One for each line of the section, with owner and day where somebody has said them. */
  @Transactional(readOnly = true)
  public List<Direction> of(WholeReport whole) {
    Map<String, Direction> said =
        store.of(whole.report().id()).stream().collect(toMap(Direction::text, Function.identity()));
    return whole.read(ReportSection.DIRECTIONS).stream()
        .map(pieces -> new Told("", pieces).text())
        .distinct()
        .map(text -> said.getOrDefault(text, new Direction(text, "", null)))
        .toList();
  }

  /**
   * Says who does what until when; also after the report was issued. A last day said anew does not
   * move the duty that came of the first one: that is done where duties are kept.
   */
  @Transactional
  public Outcome<Report> assign(
      Report report, UnitView unit, List<Direction> directions, Actor by) {
    Set<String> known =
        store.of(report.id()).stream()
            .filter(one -> one.due() != null)
            .map(Direction::text)
            .collect(toSet());
    List<Change> changes = directions.stream().map(Directions::told).toList();
    store.write(
        report.id(),
        directions,
        new ReportAct("reports.directions-assigned", report.id(), by, clock.instant(), changes));
    directions.stream()
        .filter(one -> !known.contains(one.text()))
        .flatMap(one -> duty(report, one).stream())
        .forEach(duty -> duties.add(unit, duty, by));
    return Outcome.done(report);
  }

  private static Optional<NewDuty> duty(Report report, Direction direction) {
    return Optional.ofNullable(direction.due())
        .map(
            due ->
                NewDuty.from(
                    report.name(), report.year(), direction.text(), direction.owner(), due));
  }

  private static Change told(Direction direction) {
    var due = direction.due();
    String until = due == null ? WORDS.say("direction.open") : VietnamTime.date(due);
    return Change.of(direction.text(), null, WORDS.say("direction.said", direction.owner(), until));
  }
}
