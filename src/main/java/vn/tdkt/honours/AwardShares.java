package vn.tdkt.honours;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.honours.store.AwardedPersonsStore;

/** How many of the persons whom the register of awards knows were direct workers. */
@Service
public class AwardShares {
  private final AwardedPersonsStore store;

  AwardShares(AwardedPersonsStore store) {
    this.store = store;
  }

  /** By unit, in one statement; units without an award of that year are not there. */
  @Transactional(readOnly = true)
  public Map<UUID, AwardedPersons> of(Collection<UUID> units, int year) {
    return store.of(units, year);
  }
}
