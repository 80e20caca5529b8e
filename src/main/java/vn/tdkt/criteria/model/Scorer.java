package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.BlockResult;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;

/** Scores sheets, alone or as a block. */
public final class Scorer {
  private Scorer() {}

  public static BlockResult block(CriteriaSet set, List<UnitSheet> recorded) {
    List<UnitSheet> sheets =
        recorded.stream().map(sheet -> sheet.during(set.from(), set.until())).toList();
    Layout layout = Layout.of(set);
    SheetScorer scorer = new SheetScorer(layout, new PeersByLeaf(sheets));
    List<SheetResult> scored = new ArrayList<>(sheets.size());
    for (UnitSheet sheet : sheets) {
      scored.add(scorer.score(sheet));
    }
    List<SheetResult> ranked = new Ranker(layout, sheets).ranked(scored);
    return new BlockResult(ranked, Diagnosis.of(set), EngineVersion.CURRENT);
  }

  public static SheetResult single(CriteriaSet set, UnitSheet sheet) {
    return new SheetScorer(Layout.of(set), PeersByLeaf.NOBODY)
        .score(sheet.during(set.from(), set.until()));
  }
}
