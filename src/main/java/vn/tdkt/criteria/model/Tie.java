package vn.tdkt.criteria.model;

/**
 * One link of the chain that decides between equals (tiêu chí phụ khi bằng điểm).
 *
 * @param key the leaf or group that is compared; empty for the others
 */
public record Tie(By by, String key) {
  /** What is compared; a vote leaves the tie and says so. */
  public enum By {
    BASE,
    BONUS,
    FEWER_DEDUCTIONS,
    ROW,
    VOTE
  }
}
