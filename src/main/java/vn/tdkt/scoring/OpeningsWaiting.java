package vn.tdkt.scoring;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;

/** It is time to begin a sheet: the criteria set is there, the sheet is not. */
@Component
@Order(2)
class OpeningsWaiting implements Waiting {
  private static final Words WORDS = Words.of("scoring");

  private final Openings openings;

  OpeningsWaiting(Openings openings) {
    this.openings = openings;
  }

  @Override
  public List<Item> waitingFor(Access access) {
    return openings.of(access).stream().filter(Opening::ready).map(OpeningsWaiting::item).toList();
  }

  private static Item item(Opening opening) {
    return new Item(
        Band.TO_DO,
        opening.year(),
        WORDS.say("opening.waiting", opening.title()),
        WORDS.say("opening.time"),
        opening.due(),
        "/bang-cham-diem",
        WORDS.say("opening.title", opening.year()));
  }
}
