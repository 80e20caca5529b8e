package vn.tdkt.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.registration.store.ConferredStore;

/** What was conferred for a year beside what was registered for it. */
@Service
public class RegistrationComparison {
  private final ConferredStore conferred;
  private final Clock clock;

  RegistrationComparison(ConferredStore conferred, Clock clock) {
    this.conferred = conferred;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Compared> of(Round round, List<Entrant> entrants) {
    LocalDate on = round.within(LocalDate.now(clock));
    return Compared.of(conferred.of(round, on), entrants);
  }
}
