package vn.tdkt.kernel;

/**
 * Where a refusal or a rule comes from: a clause of law, a clause of the block's regulation, or a
 * requirement of this product ("REQ-13").
 */
public record Citation(String clause) {
  public static Citation of(String clause) {
    return new Citation(clause);
  }
}
