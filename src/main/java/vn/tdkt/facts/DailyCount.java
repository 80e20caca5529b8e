package vn.tdkt.facts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.store.CountedStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Words;

/**
 * Counts again all that is counted from records, as the program. Each unit is a transaction of its
 * own; what has not changed is not written, so that it may run any number of times.
 */
@Component
public class DailyCount {
  private static final UUID NOBODY = new UUID(0, 0);

  private final CountedStore store;
  private final Counting counting;

  DailyCount(CountedStore store, Counting counting) {
    this.store = store;
    this.counting = counting;
  }

  public void all() {
    String name = Words.of("facts").say("program");
    for (CountedStore.Place place : store.units()) {
      counting.again(place.unit(), new Actor(NOBODY, name, place.jurisdiction(), null));
    }
  }
}
