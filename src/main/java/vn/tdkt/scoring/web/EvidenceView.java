package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.Evidence;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.EvidenceUse;

/**
 * Evidence of one leaf.
 *
 * @param files of the unit in that year, to choose from
 */
public record EvidenceView(
    String address,
    String leaf,
    String name,
    boolean editable,
    List<EvidenceUse> uses,
    List<StoredFile> files) {
  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }

  /** The page where one is named, else the whole file. */
  public static String link(Evidence place) {
    String file = "/tep/" + place.file();
    return place.page() == null ? file : file + "/trang/" + place.page() + ".png";
  }

  /** "trang 3: …", or empty for the whole file. */
  public static String where(Evidence place) {
    String page = place.page() == null ? "" : Words.of("scoring").say("evidence.on", place.page());
    return place.passage() == null ? page : (page + " “" + place.passage() + "”").strip();
  }
}
