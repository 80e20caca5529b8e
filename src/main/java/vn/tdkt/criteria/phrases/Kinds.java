package vn.tdkt.criteria.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.ByKind;
import vn.tdkt.criteria.model.Method;

/** Another method for each kind of unit (M20). */
final class Kinds {
  private static final Form IN_LABEL =
      Form.of(
          "<WHAT> ?\\((?:đối với )?(?<kind>[^()]+)\\) hoặc (?:mỗi )?(?<other>[^()]+?) ?"
              + "\\((?:đối với )?(?<otherkind>[^()]+)\\) (?<rest>\\S.*)");

  private static final Form HEAD =
      Form.of(
          "(?:^|[.;] |\\n)(?:đối với (?:các )?)?(?<kind>(?:các )?(?:cơ quan|đơn vị|nơi)[^:();.\\n]{2,150}):");

  private Kinds() {}

  /** A kind of unit and the words that hold for it. */
  record Named(String kind, String what) {}

  /** A kind of unit and its method. */
  record Kind(String name, Method method) {}

  /**
   * "mỗi chi bộ (đảng bộ cơ sở) hoặc mỗi đảng viên (chi bộ cơ sở) bị …"; empty where no kind is
   * named.
   */
  static List<Named> inLabel(String label) {
    Matcher match = IN_LABEL.whole(label);
    if (match == null) {
      return List.of();
    }
    String rest = " " + match.group("rest");
    return List.of(
        new Named(match.group("kind").strip(), match.group("what") + rest),
        new Named(match.group("otherkind").strip(), match.group("other") + rest));
  }

  /** "Đối với đơn vị A: … Đối với đơn vị B: …"; empty unless the whole text is so divided. */
  static List<Named> inText(String text) {
    Matcher head = HEAD.matcher(text);
    List<Named> named = new ArrayList<>();
    int from = -1;
    String kind = "";
    while (head.find()) {
      if (from < 0 && head.start() > 0) {
        return List.of();
      }
      if (from >= 0) {
        named.add(new Named(kind, text.substring(from, head.start())));
      }
      kind = head.group("kind").strip();
      from = head.end();
    }
    if (from >= 0) {
      named.add(new Named(kind, text.substring(from)));
    }
    return named.size() < 2 ? List.of() : named;
  }

  /**
   * The print does not name the attribute by which units differ; the name of the leaf stands in.
   */
  static Draft draft(Heading leaf, List<Kind> kinds) {
    List<ByKind.Variant> variants =
        kinds.stream()
            .map(
                kind -> new ByKind.Variant(List.of(Doubts.label(kind.name())), null, kind.method()))
            .toList();
    return Draft.of(Method.JUDGED.with(new ByKind(leaf.name(), variants))).asking("kinds");
  }
}
