package vn.tdkt.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.Evidence;
import vn.tdkt.kernel.Words;

/**
 * A place in a file that stands as evidence for a leaf, or for one explanation of it; one file may
 * stand for several.
 *
 * @param adjustment the bonus or deduction that it proves, or null: the leaf as a whole
 */
public record EvidenceUse(UUID id, String leaf, @Nullable UUID adjustment, Evidence place) {
  /** The file, to be looked at, at the page where one is named. */
  public String address() {
    return place.address();
  }

  /** "trang 3 “…”", or empty for the whole file. */
  public String where() {
    String page = place.page() == null ? "" : Words.of("scoring").say("evidence.on", place.page());
    return place.passage() == null ? page : (page + " “" + place.passage() + "”").strip();
  }

  /** As a paper names it: "602/BC-LHH, trang 3". */
  public String printed() {
    return place.page() == null
        ? place.called()
        : place.called() + ", " + Words.of("scoring").say("evidence.on", place.page());
  }
}
