package vn.tdkt.scoring;

import java.time.Instant;
import java.util.List;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/**
 * Something done to a sheet that is no step of its way: opened, figures entered, evidence attached.
 *
 * @param kind such as "scoring.cell-saved"
 */
public record SheetAct(String kind, SheetId sheet, Actor by, Instant at, List<Change> changes)
    implements Act {
  public SheetAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject("sheet", sheet.value());
  }
}
