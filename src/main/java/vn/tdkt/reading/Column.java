package vn.tdkt.reading;

/**
 * A column of a score table.
 *
 * @param head as printed, the lines of a divided head from top to bottom; empty where the table has
 *     none
 * @param index from 1, as in the table's grid
 */
public record Column(Kind kind, String head, int index) {
  /** What stands in a column. */
  public enum Kind {
    NUMBER,
    CONTENT,
    MAXIMUM,
    METHOD,
    SELF,
    BONUS,
    DEDUCTION,
    /** One printed column for both. */
    BONUS_OR_DEDUCTION,
    EVIDENCE,
    BLOCK,
    EXPLANATION,
    OTHER;

    /** Whether figures stand in it. */
    public boolean holdsPoints() {
      return switch (this) {
        case MAXIMUM, SELF, BONUS, DEDUCTION, BONUS_OR_DEDUCTION, BLOCK -> true;
        case NUMBER, CONTENT, METHOD, EVIDENCE, EXPLANATION, OTHER -> false;
      };
    }
  }

  /** Whether its meaning was guessed from what stands in it, because the table has no head. */
  public boolean guessed() {
    return head.isEmpty();
  }
}
