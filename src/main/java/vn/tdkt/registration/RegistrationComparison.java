package vn.tdkt.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.registration.store.ConferredStore;

/** What was conferred for a year, or is proposed for it, beside what was registered for it. */
@Service
public class RegistrationComparison {
  private final ConferredStore conferred;
  private final BarSettings bars;
  private final Clock clock;

  RegistrationComparison(ConferredStore conferred, BarSettings bars, Clock clock) {
    this.conferred = conferred;
    this.bars = bars;
    this.clock = clock;
  }

  /** Whoever registered nothing is flagged, or barred where the year of the province bars. */
  @Transactional(readOnly = true)
  public List<Compared> of(Round round, List<Entrant> entrants) {
    LocalDate on = round.within(LocalDate.now(clock));
    List<Compared> lines = Compared.of(conferred.of(round, on), entrants);
    return bars.barring(round)
        .map(bar -> lines.stream().map(line -> line.under(bar)).toList())
        .orElse(lines);
  }

  /**
   * A proposal beside the registrations: flagged, or refused on the ground of the paper where who
   * registered nothing is barred. What was conferred already is never refused, only told.
   */
  @Transactional(readOnly = true)
  public Outcome<Compared> admit(Round round, Proposal proposal, List<Entrant> entrants) {
    Compared line = Compared.of(proposal, entrants);
    Compared judged = bars.barring(round).map(line::under).orElse(line);
    Refusal refusal = judged.refusal();
    return refusal == null ? Outcome.done(judged) : Outcome.refused(refusal);
  }
}
