package vn.tdkt.criteria;

/** One printed column of the sheet, in printed order, with its printed head. */
public record Column(Kind kind, String label) {
  /** What stands in the column. */
  public enum Kind {
    NUMBER,
    NAME,
    METHOD,
    MAX,
    SELF,
    BONUS,
    DEDUCTION,
    /** One printed column for bonus and deduction. */
    ADJUSTMENT,
    EVIDENCE,
    BLOCK
  }
}
