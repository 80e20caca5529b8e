package vn.tdkt.supervision;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;
import vn.tdkt.supervision.store.PurgeStore;

/** Removals that wait for the second person of a unit; nothing of the event is told here. */
@Component
@Order(6)
class PurgeWaiting implements Waiting {
  private static final Words WORDS = Words.of("supervision");

  private final PurgeStore store;

  PurgeWaiting(PurgeStore store) {
    this.store = store;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    Scope place = unit == null ? null : Scope.unit(access.actor().jurisdiction(), unit);
    if (unit == null || place == null || !access.may(Permission.PERSONNEL_PURGE, place)) {
      return List.of();
    }
    return store.waitingIn(unit, access.actor().account()).stream()
        .map(
            one ->
                new Item(
                    Band.TO_DO,
                    one.year(),
                    WORDS.say("purge.waiting", one.year()),
                    WORDS.say(
                        "purge.waiting.state",
                        one.purge().asked().name(),
                        VietnamTime.minute(one.purge().asked().at())),
                    null,
                    one.purge().address(),
                    WORDS.say("purge.waiting.button")))
        .toList();
  }
}
