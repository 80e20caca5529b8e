package vn.tdkt.plans;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.UnitView;

/** Notes what no target asks for (REQ-70): from then on it is counted like all else. */
@Service
public class Unplanned {
  private static final Citation NOTED_ONCE = Citation.of("REQ-49");

  private final Indicators indicators;
  private final Facts facts;

  Unplanned(Indicators indicators, Facts facts) {
    this.indicators = indicators;
    this.facts = facts;
  }

  /** How many figures were written. */
  @Transactional
  public Outcome<Integer> note(
      UnitView unit, String what, String measure, YearMonth month, Score value, Actor by) {
    return indicators
        .count(unit, NewIndicator.of(what, measure, Gathering.ADDED), by)
        .then(
            counted -> {
              Noted noted = new Noted(counted.id(), Span.of(month), Amount.of(value), "", 0);
              if (!facts.of(List.of(counted.id()), noted.span()).isEmpty()) {
                return Outcome.refused("plans.refused.noted-already", NOTED_ONCE, counted.what());
              }
              return facts.note(unit.id().value(), List.of(noted), by);
            });
  }
}
