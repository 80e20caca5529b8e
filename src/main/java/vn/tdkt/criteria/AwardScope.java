package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;

/**
 * How the highest award counts (REQ-143); what is null is not declared, and is asked about where it
 * makes a difference.
 */
public record AwardScope(@Nullable Span span, @Nullable YearBy yearBy) {
  public static final AwardScope UNDECLARED = new AwardScope(null, null);

  /** Over what the highest is taken. */
  public enum Span {
    PER_SHEET,
    PER_CRITERION,
    SUMMED
  }

  /** Which date says whether an award belongs to the year. */
  public enum YearBy {
    DECISION_DATE,
    ACHIEVEMENT_YEAR
  }

  /** This scope, completed from another where it says nothing. */
  public AwardScope orElse(AwardScope other) {
    return new AwardScope(span == null ? other.span : span, yearBy == null ? other.yearBy : yearBy);
  }
}
