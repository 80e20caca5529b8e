package vn.tdkt.scoring.wordform;

/**
 * What a place of the file is for, whichever row and column it stands in: so that it is found again
 * after somebody has put in rows or columns.
 *
 * @param item key of the row; empty for the total
 */
public record FormKey(String item, Slot slot) {
  /** What stands in the place. */
  public enum Slot {
    SELF,
    BONUS,
    DEDUCTION,
    /** One column for both. */
    ADJUSTMENT,
    EVIDENCE,
    BLOCK,
    EXPLANATION,
    /** A paragraph below the table. */
    BONUS_EXPLAINED,
    DEDUCTION_EXPLAINED,
    /** The total within a sentence: "Tổng số điểm tự chấm: 971 điểm". */
    STATED_TOTAL;

    /** Whether one figure stands in it that a unit enters itself. */
    public boolean isEntered() {
      return this == SELF || this == BONUS || this == DEDUCTION;
    }
  }

  /** One word for a form field: "II.3/SELF". */
  public String name() {
    return item + "/" + slot;
  }
}
