package vn.tdkt.scoring;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Waiting;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.store.SheetStore;

/** The sheets of the person's own unit: to fill in, passed on, done. */
@Component
class SheetsWaiting implements Waiting {
  private static final UUID[] NOWHERE = {};

  private final SheetStore sheets;

  SheetsWaiting(SheetStore sheets) {
    this.sheets = sheets;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Actor actor) {
    UUID unit = actor.unit();
    return unit == null
        ? List.of()
        : sheets.list(NOWHERE, NOWHERE, new UUID[] {unit}).stream()
            .map(SheetsWaiting::item)
            .toList();
  }

  private static Item item(SheetHead sheet) {
    Words words = Words.of("scoring");
    Band band = band(sheet.state());
    return new Item(
        band,
        words.say("page.sheet", sheet.year(), sheet.unitName()),
        sheet.state().words(),
        band == Band.TO_DO ? sheet.due() : null,
        "/bang-cham-diem/" + sheet.id().value(),
        words.say(band == Band.TO_DO ? "waiting.go-on" : "waiting.look"));
  }

  private static Band band(SheetState state) {
    return switch (state) {
      case DRAFT, FOR_APPROVAL, APPROVED -> Band.TO_DO;
      case SENT, BLOCK_SCORING, REVIEWED, COUNCIL -> Band.PASSED_ON;
      case PUBLISHED -> Band.DONE;
    };
  }
}
