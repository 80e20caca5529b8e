package vn.tdkt.criteria.model;

import vn.tdkt.kernel.Score;

/** How sums are written in a reason line. */
final class Formula {
  private Formula() {}

  /**
   * "10 − 0,5"; only what is lost where a part starts from nothing; empty where nothing is lost.
   */
  static String less(Score full, Score lost) {
    if (lost.isZero()) {
      return "";
    }
    return full.isZero() ? "−" + lost.text() : full.text() + " − " + lost.text();
  }

  /** "3 × 0,5"; empty for none. */
  static String times(long count, Score each) {
    return count == 0 ? "" : count + " × " + each.text();
  }

  /** Two formulas one after the other. */
  static String joined(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left + right;
    }
    return right.startsWith("−") ? left + " − " + right.substring(1) : left + " + " + right;
  }
}
