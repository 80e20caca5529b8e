package vn.tdkt.contests;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.contests.store.WaitingMarks;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;

/** Works that a juror has not scored yet, on the home page. */
@Component
@Order(6)
class ContestsWaiting implements Waiting {
  private static final Words WORDS = Words.of("contests");

  private final WaitingMarks waiting;

  ContestsWaiting(WaitingMarks waiting) {
    this.waiting = waiting;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    return waiting.of(access.actor().account()).stream().map(ContestsWaiting::item).toList();
  }

  private static Item item(WaitingMarks.Line line) {
    return new Item(
        Band.TO_DO,
        String.valueOf(line.year()),
        line.series(),
        WORDS.say("waiting.state", line.open()),
        null,
        "/hoi-thi/ky/" + line.edition() + "/cham",
        WORDS.say("waiting.button"));
  }
}
