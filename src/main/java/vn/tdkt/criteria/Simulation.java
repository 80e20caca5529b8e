package vn.tdkt.criteria;

/** What one change would do to the total, without changing anything (REQ-151). */
public record Simulation(SheetResult before, SheetResult after) {
  /** The sheet with one entry replaced: a missing item, one more award, one more case. */
  public static Simulation of(CriteriaSet set, UnitSheet sheet, String key, Entry changed) {
    return new Simulation(Evaluation.of(set, sheet), Evaluation.of(set, sheet.with(key, changed)));
  }

  /** How much the total would move. */
  public vn.tdkt.kernel.Score difference() {
    return after.total().minus(before.total());
  }
}
