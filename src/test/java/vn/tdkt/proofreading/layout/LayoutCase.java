package vn.tdkt.proofreading.layout;

import java.util.List;
import vn.tdkt.papers.PaperKind;

/**
 * A change to a paper and what is found then.
 *
 * @param point of the list of 25
 * @param codes of the findings; none where the change is within the decree
 */
record LayoutCase(
    int point, String what, PaperKind kind, Doctored.Change change, List<String> codes) {
  static LayoutCase right(int point, String what, PaperKind kind, Doctored.Change change) {
    return new LayoutCase(point, what, kind, change, List.of());
  }

  static LayoutCase wrong(
      int point, String what, PaperKind kind, Doctored.Change change, String code) {
    return new LayoutCase(point, what, kind, change, List.of("layout." + code));
  }

  @Override
  public String toString() {
    return point + ". " + what + (codes.isEmpty() ? " → đúng" : " → " + codes.getFirst());
  }
}
