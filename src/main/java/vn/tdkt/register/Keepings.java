package vn.tdkt.register;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.register.store.KeepingStore;

/** A unit says how it keeps its registers here (decision 22). */
@Service
public class Keepings {
  private final KeepingStore store;
  private final Clock clock;

  Keepings(KeepingStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody said otherwise since {@code seenVersion}
   */
  @Transactional
  public Outcome<UUID> set(UUID unit, long seenVersion, Keeping.Series series, Actor by) {
    String before = store.of(unit).series().words();
    Change change = Change.of(Words.of("register").say("field.series"), before, series.words());
    RegisterAct act =
        RegisterAct.on(
            RegisterAct.UNIT, unit, "register.keeping-set", by, clock.instant(), List.of(change));
    store.set(unit, new Keeping(series, seenVersion), act);
    return Outcome.done(unit);
  }
}
