package vn.tdkt.reports;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.FigureJoins;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.Tally;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.Aim;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;
import vn.tdkt.reports.model.Figure;
import vn.tdkt.reports.model.Figures;

/** The figures of a report's time: the same few statements, however many there are. */
@Service
class LiveFigures {
  private final Indicators indicators;
  private final Facts facts;
  private final FigureJoins joins;
  private final Plans plans;
  private final Board board;

  LiveFigures(Indicators indicators, Facts facts, FigureJoins joins, Plans plans, Board board) {
    this.indicators = indicators;
    this.facts = facts;
    this.joins = joins;
    this.plans = plans;
    this.board = board;
  }

  /** The targets of the year's plan as they stood at the end of the report's time. */
  @Transactional(readOnly = true)
  public List<Board.Line> board(Report report, UnitView unit) {
    Optional<Plan> plan = plans.of(unit, report.year());
    return plan.map(of -> board.at(of, report.figures())).orElse(List.of());
  }

  @Transactional(readOnly = true)
  public Figures of(Report report, List<Board.Line> planned) {
    List<Indicator> all = indicators.of(report.unit());
    Map<UUID, List<Fact>> noted =
        facts.of(all.stream().map(Indicator::id).toList(), report.figures());
    Map<UUID, Aim> aims = aims(planned);
    Map<UUID, List<Indicator>> members =
        all.stream().filter(one -> one.within() != null).collect(groupingBy(LiveFigures::whole));
    return Figures.of(
            all.stream()
                .map(one -> figure(one, noted, aims, members.getOrDefault(one.id(), List.of())))
                .toList())
        .alsoUnder(joins.older(report.unit()));
  }

  private static UUID whole(Indicator one) {
    Indicator.Within within = one.within();
    return within == null ? one.id() : within.whole();
  }

  private static Map<UUID, Aim> aims(List<Board.Line> planned) {
    Map<UUID, Aim> aims = new HashMap<>();
    for (Board.Line line : planned) {
      Aim aim = line.measure().aim();
      if (aim != null) {
        aims.putIfAbsent(line.measure().counted().id(), aim);
      }
    }
    return aims;
  }

  private static Figure figure(
      Indicator counted,
      Map<UUID, List<Fact>> noted,
      Map<UUID, Aim> aims,
      List<Indicator> members) {
    List<Fact> own = noted.getOrDefault(counted.id(), List.of());
    @Nullable Tally tally = Tally.of(counted.gathering(), own).orElse(null);
    return new Figure(
        counted,
        tally == null ? null : tally.amount(),
        aims.get(counted.id()),
        own.stream().mapToLong(Fact::version).sum(),
        members.stream().map(one -> figure(one, noted, aims, List.of())).toList());
  }
}
