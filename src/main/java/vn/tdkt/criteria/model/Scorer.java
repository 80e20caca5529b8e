package vn.tdkt.criteria.model;

import java.util.List;
import vn.tdkt.criteria.BlockResult;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;

/** Scores sheets. */
public final class Scorer {
  private Scorer() {}

  public static BlockResult block(CriteriaSet set, List<UnitSheet> sheets) {
    var units = sheets.stream().map(sheet -> single(set, sheet)).toList();
    return new BlockResult(units, Diagnosis.of(set), EngineVersion.CURRENT);
  }

  public static SheetResult single(CriteriaSet set, UnitSheet sheet) {
    return new SheetScorer(set).score(sheet, key -> Peers.unknown());
  }
}
