package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Cap;
import vn.tdkt.kernel.Score;

/** A cap in words: points, or a share of the maximum, and whether it cuts or only warns. */
public final class DescribedCap {
  private DescribedCap() {}

  /**
   * No line where there is no cap.
   *
   * @param key what is capped, under {@code describe.}
   */
  public static List<String> of(String key, @Nullable Cap cap) {
    if (cap == null) {
      return List.of();
    }
    String most = amount(cap);
    return List.of(
        Described.phrase(key, cap.onlyWarns() ? Described.phrase("only-warns", most) : most));
  }

  /** "50 điểm", "10% điểm tối đa". */
  public static String amount(Cap cap) {
    String share =
        cap.share() == null ? "" : Described.phrase("share", cap.share().times(Score.of(100)));
    String points = cap.points() == null ? "" : Described.phrase("points", cap.points());
    return share.isEmpty() || points.isEmpty() ? points + share : points + ", " + share;
  }
}
