package vn.tdkt.initiatives;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.initiatives.store.InitiativeCounts;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;

/** Initiatives whose noted result waits for the word of the leader. */
@Component
@Order(6)
class InitiativesWaiting implements Waiting {
  private static final Words WORDS = Words.of("initiatives");

  private final InitiativePlaces places;
  private final InitiativeCounts counts;

  InitiativesWaiting(InitiativePlaces places, InitiativeCounts counts) {
    this.places = places;
    this.counts = counts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    boolean approves = places.ownUnit(Permission.INITIATIVE_APPROVE, access).isPresent();
    return places
        .ownUnit(approves ? Permission.INITIATIVE_APPROVE : Permission.INITIATIVE_EDIT, access)
        .map(unit -> waitingIn(unit, approves ? Band.TO_DO : Band.PASSED_ON))
        .orElse(List.of());
  }

  private List<Item> waitingIn(UUID unit, Band band) {
    return counts.waitingIn(unit).stream()
        .map(
            line ->
                new Item(
                    band,
                    line.year(),
                    line.name(),
                    WORDS.say(band == Band.TO_DO ? "waiting.approve" : "waiting.passed"),
                    null,
                    "/sang-kien/" + line.id(),
                    WORDS.say("waiting.button")))
        .toList();
  }
}
