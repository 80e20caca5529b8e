package vn.tdkt.criteria.phrases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/** "Mỗi phong trào 03 điểm", "cộng 0,5 điểm/bài". */
final class Gains {
  private static final String GIVES =
      "(?<verb>được (?:tính |cộng |chấm |thưởng )?|cộng (?:thêm )?|thưởng |đạt |tính |chấm |cho )";

  private static final List<Form> FORMS =
      List.of(
          Form.of("<EACH> <WHAT>(?: ?[:,=])? (?:thì )?" + GIVES + "?<POINTS>"),
          Form.of(
              GIVES + "?<POINTS>(?: ?/ ?(?:<EACH> )?|(?: (?:cho|đối với|với))? <EACH> )<WHAT>"));

  /** "Mô hình mới: 2 điểm/mô hình", where the counted thing is named twice. */
  private static final Form NAMED_TWICE =
      Form.of("<WHAT> ?[:,]? " + GIVES + "?<POINTS> ?/ ?(?:<EACH> )?(?<case>[\\p{L} ]+)");

  /** What is bad does not earn points unless the print says so. */
  private static final Form BAD =
      Form.of("\\b(?:không|chưa|chậm|muộn|trễ|thiếu|sai|vi phạm|vắng|quá hạn|trừ|bị)\\b");

  private Gains() {}

  static @Nullable Clause read(Piece piece) {
    for (Form form : FORMS) {
      var match = form.whole(piece.text());
      Score points = match == null ? null : Form.number(match.group("points"));
      if (match != null && points != null && !Doubts.figures(match.group("what"))) {
        boolean said = match.group("verb") != null;
        return !said && BAD.in(match.group("what"))
            ? new Clause.Unclear(piece.text())
            : new Clause.Gain(piece.text(), match.group("what"), points);
      }
    }
    return twice(piece);
  }

  private static @Nullable Clause twice(Piece piece) {
    var match = NAMED_TWICE.whole(piece.text());
    Score points = match == null ? null : Form.number(match.group("points"));
    if (match == null || points == null || Doubts.figures(match.group("what"))) {
      return null;
    }
    String what = Texts.folded(match.group("what"));
    boolean named = what.matches(".*\\b" + Texts.folded(match.group("case")) + "\\b.*");
    return named && !BAD.in(match.group("what"))
        ? new Clause.Gain(piece.text(), match.group("what"), points)
        : new Clause.Unclear(piece.text());
  }
}
