package vn.tdkt.criteria.phrases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/** "Tối đa 10 điểm", "nhưng tổng điểm trừ không quá 5 điểm", "trừ đến hết điểm". */
final class Caps {
  private static final Form CAP =
      Form.of(
          "(?:nhưng |và |song )?(?<all>(?:tổng (?:số )?điểm (?:bị )?trừ|tổng (?:số )?điểm|tổng cộng)"
              + " )?(?<loss>(?:bị )?trừ )?<MOST>(?: là)?(?: không quá)? <POINTS>"
              + "(?<whole>(?: (?:cho|của|đối với|với))?(?: cả)? (?:tiêu chí|nội dung|mục)(?: này)?)?");

  /** The points never fall below 0, so that this is what happens anyway. */
  private static final Form TO_NOTHING =
      Form.of(
          "(?:nhưng |và )?(?:bị )?trừ (?:cho )?(?:đến|tới) (?:khi )?hết (?:số )?điểm(?: tối đa)?"
              + "(?: của)?(?: (?:tiêu chí|mục|nội dung))?(?: này)?");

  private Caps() {}

  static @Nullable Clause read(Piece piece) {
    if (TO_NOTHING.is(piece.text())) {
      return new Clause.Filler(piece.text());
    }
    var cap = CAP.whole(piece.text());
    Score most = cap == null ? null : Form.number(cap.group("points"));
    if (cap == null || most == null) {
      return null;
    }
    boolean all = cap.group("all") != null || cap.group("whole") != null;
    boolean loss =
        cap.group("loss") != null || piece.text().toLowerCase(Locale.ROOT).contains("trừ");
    return new Clause.Cap(piece.text(), most, loss, all);
  }
}
