package vn.tdkt.criteria.model;

/** Whether an open choice makes a difference. */
final class Same {
  private Same() {}

  static boolean points(Points one, Points other) {
    return one instanceof Points.Earned a
        && other instanceof Points.Earned b
        && a.score().equals(b.score());
  }
}
