package vn.tdkt.facts;

import java.time.Instant;
import java.util.UUID;
import vn.tdkt.documents.Evidence;
import vn.tdkt.kernel.Words;

/**
 * A place in a stored file that proves what was entered; one file may prove several figures
 * (REQ-102).
 *
 * @param changed whether the figure says something else than when it was attached
 * @param by who attached it
 */
public record FactPaper(
    UUID id, UUID fact, boolean changed, Evidence place, String by, Instant at) {
  /** The place as documents know it: whoever else it proves something for keeps the same id. */
  public UUID pinned() {
    return place.id();
  }

  /** The file, to be looked at, at the page where one is named. */
  public String address() {
    return place.address();
  }

  /** "602/BC-LHH, trang 3". */
  public String words() {
    Integer page = place.page();
    return page == null
        ? place.called()
        : Words.of("facts").say("evidence.on", place.called(), page);
  }
}
