package vn.tdkt.pledges;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;
import vn.tdkt.pledges.store.PledgeStore;

/** Pledges that the unit of the person has still to sign. */
@Component
@Order(5)
class PledgesWaiting implements Waiting {
  private static final Words WORDS = Words.of("pledges");

  private final PledgeStore pledges;

  PledgesWaiting(PledgeStore pledges) {
    this.pledges = pledges;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      return List.of();
    }
    Scope own = Scope.unit(access.actor().jurisdiction(), unit);
    boolean heads = access.may(Permission.PLEDGE_APPROVE, own);
    if (!heads && !access.may(Permission.PLEDGE_EDIT, own)) {
      return List.of();
    }
    return pledges.waitingFor(unit).stream()
        .filter(line -> heads || !line.pledge().ofBlock())
        .map(PledgesWaiting::item)
        .toList();
  }

  private static Item item(Pledges.Line line) {
    Pledge pledge = line.pledge();
    return new Item(
        Band.TO_DO,
        pledge.year(),
        WORDS.say("waiting", pledge.year(), line.of()),
        WORDS.say("signed-of", line.signed(), line.signatories()),
        null,
        pledge.address() + "#ky",
        WORDS.say("sign.button"));
  }
}
