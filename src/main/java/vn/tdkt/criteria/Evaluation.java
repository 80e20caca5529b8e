package vn.tdkt.criteria;

import java.util.List;
import vn.tdkt.criteria.model.Scorer;

/** The entrance: a criteria set and the sheets of its units in, points with reasons out. */
public final class Evaluation {
  private Evaluation() {}

  /** Scores a whole block, ranks it, and diagnoses the set. The order of units does not matter. */
  public static BlockResult of(CriteriaSet set, List<UnitSheet> sheets) {
    return Scorer.block(set, sheets);
  }

  /**
   * Scores one sheet while it is being filled. Peers are not known: what needs them stays open and
   * says so, and there is no rank.
   */
  public static SheetResult of(CriteriaSet set, UnitSheet sheet) {
    return Scorer.single(set, sheet);
  }
}
