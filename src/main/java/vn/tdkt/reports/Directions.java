package vn.tdkt.reports;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.reports.model.Told;
import vn.tdkt.reports.store.DirectionStore;

/** What the directions of a report ask for, by whom and until when (REQ-90). */
@Service
public class Directions {
  private static final Words WORDS = Words.of("reports");

  private final DirectionStore store;
  private final Clock clock;

  Directions(DirectionStore store, Clock clock) {
    this.store = store;
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

  /** Says who does what until when; also after the report was issued. */
  @Transactional
  public Outcome<Report> assign(Report report, List<Direction> directions, Actor by) {
    List<Change> changes = directions.stream().map(Directions::told).toList();
    store.write(
        report.id(),
        directions,
        new ReportAct("reports.directions-assigned", report.id(), by, clock.instant(), changes));
    return Outcome.done(report);
  }

  private static Change told(Direction direction) {
    var due = direction.due();
    String until = due == null ? WORDS.say("direction.open") : VietnamTime.date(due);
    return Change.of(direction.text(), null, WORDS.say("direction.said", direction.owner(), until));
  }
}
