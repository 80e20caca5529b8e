package vn.tdkt.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.ByPoints;
import vn.tdkt.criteria.model.Gate;
import vn.tdkt.criteria.model.Ranking;
import vn.tdkt.kernel.Rounding;

/**
 * What a set declares beside its tree. Everything undeclared has the default of the office, or is
 * asked about where there is none.
 *
 * @param awards highest-award scope for leaves that declare none
 * @param sameFault what a fault recorded in several criteria costs; null: not declared, asked about
 *     where one is
 * @param gates conditions on the whole sheet (M21)
 * @param stopsSending codes of findings that stop sending; everything else warns
 */
public record Terms(
    Rounding rounding,
    BonusPolicy bonus,
    Explanations explanations,
    AwardScope awards,
    @Nullable SameFault sameFault,
    Classes classes,
    @Nullable Ranking ranking,
    List<Gate> gates,
    Set<String> stopsSending) {
  public static final Terms DEFAULT =
      new Terms(
          Rounding.DEFAULT,
          BonusPolicy.DEFAULT,
          Explanations.DEFAULT,
          AwardScope.UNDECLARED,
          null,
          Classes.NONE,
          null,
          List.of(),
          Set.of());

  public Terms {
    gates = List.copyOf(gates);
    stopsSending = Set.copyOf(stopsSending);
  }

  public Terms with(BonusPolicy other) {
    return new Terms(
        rounding, other, explanations, awards, sameFault, classes, ranking, gates, stopsSending);
  }

  public Terms with(Explanations other) {
    return new Terms(
        rounding, bonus, other, awards, sameFault, classes, ranking, gates, stopsSending);
  }

  /** Units stand in the order of their points with bonus; equals share a place. */
  public Terms rankedByPoints() {
    return with(new ByPoints(Classes.Basis.POINTS, true, List.of(), false));
  }

  public Terms with(Ranking other) {
    return new Terms(
        rounding, bonus, explanations, awards, sameFault, classes, other, gates, stopsSending);
  }
}
