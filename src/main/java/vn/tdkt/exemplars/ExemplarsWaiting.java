package vn.tdkt.exemplars;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.exemplars.store.ExemplarMoveStore;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;

/** Exemplars whose praise waits for the word of the leader. */
@Component
@Order(6)
class ExemplarsWaiting implements Waiting {
  private static final Words WORDS = Words.of("exemplars");

  private final Exemplars exemplars;
  private final ExemplarMoveStore moves;

  ExemplarsWaiting(Exemplars exemplars, ExemplarMoveStore moves) {
    this.exemplars = exemplars;
    this.moves = moves;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    boolean approves = exemplars.ownUnit(Permission.EXEMPLAR_APPROVE, access).isPresent();
    return exemplars
        .ownUnit(approves ? Permission.EXEMPLAR_APPROVE : Permission.EXEMPLAR_EDIT, access)
        .map(
            unit ->
                moves.waitingIn(unit).stream()
                    .map(line -> item(line, approves ? Band.TO_DO : Band.PASSED_ON))
                    .toList())
        .orElse(List.of());
  }

  private static Item item(ExemplarMoveStore.WaitingLine line, Band band) {
    return new Item(
        band,
        line.year(),
        line.name(),
        WORDS.say(band == Band.TO_DO ? "waiting.approve" : "waiting.passed"),
        null,
        "/dien-hinh/" + line.exemplar(),
        WORDS.say("waiting.button"));
  }
}
