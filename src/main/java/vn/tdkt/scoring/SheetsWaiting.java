package vn.tdkt.scoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.RecordStore;
import vn.tdkt.scoring.store.SheetStore;

/** The sheets of the person's own unit: to fill in, passed on, done. */
@Component
@Order(1)
class SheetsWaiting implements Waiting {
  private static final UUID[] NOWHERE = {};

  private final SheetStore sheets;
  private final RecordStore records;

  SheetsWaiting(SheetStore sheets, RecordStore records) {
    this.sheets = sheets;
    this.records = records;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      return List.of();
    }
    List<SheetHead> own =
        sheets.list(NOWHERE, NOWHERE, new UUID[] {unit}).stream()
            .filter(sheet -> access.may(Permission.SHEET_VIEW, sheet.scope()))
            .toList();
    Map<SheetId, Taken> last = records.lastSteps(own.stream().map(SheetHead::id).toList());
    return own.stream().map(sheet -> item(sheet, last.get(sheet.id()), access)).toList();
  }

  private static Item item(SheetHead sheet, @Nullable Taken last, Access access) {
    Words words = Words.of("scoring");
    if (sheet.onBehalf()
        && sheet.confirmedAt() == null
        && access.may(Permission.SHEET_EDIT, sheet.ownScope())) {
      return confirming(sheet);
    }
    Band band = band(sheet, access);
    return new Item(
        band,
        sheet.year(),
        words.say("page.sheet", sheet.year(), sheet.unitName()),
        last != null && last.gaveBack() ? last.words() : sheet.state().words(),
        band == Band.TO_DO ? sheet.due() : null,
        "/bang-cham-diem/" + sheet.id().value(),
        words.say(band == Band.TO_DO ? "waiting.go-on" : "waiting.look"));
  }

  /** The unit looks over what was entered for it from paper. */
  private static Item confirming(SheetHead sheet) {
    Words words = Words.of("scoring");
    return new Item(
        Band.TO_DO,
        sheet.year(),
        words.say("page.sheet", sheet.year(), sheet.unitName()),
        words.say("waiting.confirm"),
        null,
        "/bang-cham-diem/" + sheet.id().value(),
        words.say("waiting.confirm.go"));
  }

  /** It is to do for whoever can take it forward, and passed on for the others. */
  private static Band band(SheetHead sheet, Access access) {
    if (sheet.state() == SheetState.PUBLISHED) {
      return Band.DONE;
    }
    boolean forward =
        !sheet.state().sent()
            && new ScoreSheet(sheet)
                .nextFor(access).stream().anyMatch(move -> move.to().compareTo(sheet.state()) > 0);
    return forward ? Band.TO_DO : Band.PASSED_ON;
  }
}
