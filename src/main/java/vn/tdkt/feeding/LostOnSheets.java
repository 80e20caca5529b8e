package vn.tdkt.feeding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.reports.Lost;
import vn.tdkt.reports.PointsLost;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** Tells a report where the unit's sheets of the year give up points. */
@Component
class LostOnSheets implements PointsLost {
  private final Sheets sheets;
  private final CriteriaSets sets;

  LostOnSheets(Sheets sheets, CriteriaSets sets) {
    this.sheets = sheets;
    this.sets = sets;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Lost> of(UnitView unit, String year, Access by) {
    List<SheetId> own =
        sheets.in(List.of(unit.scope())).stream()
            .filter(head -> head.year().equals(year))
            .map(SheetHead::id)
            .toList();
    return sheets.among(own, by).stream().flatMap(head -> on(head, by)).toList();
  }

  private Stream<Lost> on(SheetHead head, Access by) {
    CriteriaSet set = sets.content(head.set());
    SheetResult result = Evaluation.of(set, sheets.figures(head.id(), by).self());
    return set.leaves().flatMap(leaf -> lost(leaf, result.leaf(leaf.key())));
  }

  private static Stream<Lost> lost(Item.Leaf leaf, @Nullable LeafResult result) {
    Score missing = result == null ? null : result.deduction();
    return missing == null || missing.compareTo(Score.ZERO) <= 0
        ? Stream.empty()
        : Stream.of(new Lost(leaf.heading().name(), VietnameseNumber.format(missing)));
  }
}
