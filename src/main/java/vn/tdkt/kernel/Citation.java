package vn.tdkt.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where a refusal or a rule comes from: a clause of law, a clause of the block's regulation, or a
 * requirement of this product ("REQ-13").
 */
public record Citation(String clause) {
  public static Citation of(String clause) {
    return new Citation(clause);
  }

  /** The clause that a reader can look up; null for a requirement, whose number says nothing. */
  public @Nullable String quoted() {
    return clause.startsWith("REQ-") ? null : clause;
  }
}
