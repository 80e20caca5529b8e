package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;

/** Copies of a result with its place in the block. */
final class Results {
  private Results() {}

  static SheetResult placed(
      SheetResult r, @Nullable Integer rank, @Nullable String unranked, @Nullable String clazz) {
    SheetResult.UnitClass shown =
        clazz == null ? r.clazz() : new SheetResult.UnitClass(clazz, Classes.Basis.POINTS, false);
    return copy(r, shown, rank, unranked, r.findings());
  }

  static SheetResult with(SheetResult r, List<Finding> findings) {
    return copy(r, r.clazz(), r.rank(), r.unranked(), findings);
  }

  private static SheetResult copy(
      SheetResult r,
      SheetResult.@Nullable UnitClass clazz,
      @Nullable Integer rank,
      @Nullable String unranked,
      List<Finding> findings) {
    return new SheetResult(
        r.unit(),
        r.name(),
        r.groups(),
        r.leaves(),
        r.base(),
        r.bonus(),
        r.deduction(),
        r.total(),
        r.applicableMax(),
        r.percent(),
        clazz,
        rank,
        unranked,
        r.answered(),
        r.asked(),
        r.engine(),
        findings);
  }
}
