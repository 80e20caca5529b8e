package vn.tdkt.register;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;
import vn.tdkt.register.store.RegisterList;

/** What went out and is not noted as received everywhere, a line for each year (REQ-40). */
@Component
class DeliveriesWaiting implements Waiting {
  private static final Words WORDS = Words.of("register");

  private final RegisterList list;

  DeliveriesWaiting(RegisterList list) {
    this.list = list;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    Office own = RegisterAccess.own(access);
    return RegisterAccess.may(Permission.DOCUMENT_REGISTER, own.unit(), access)
        ? list.undelivered(own.unit()).entrySet().stream().map(DeliveriesWaiting::item).toList()
        : List.of();
  }

  private static Item item(Map.Entry<Integer, Integer> year) {
    return new Item(
        Band.TO_DO,
        String.valueOf(year.getKey()),
        WORDS.say("waiting.deliveries", year.getKey()),
        WORDS.say("waiting.undelivered", year.getValue()),
        null,
        "/van-ban/di?nam=" + year.getKey() + "&cho=1",
        WORDS.say("waiting.note"));
  }
}
