package vn.tdkt.criteria.format;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.Absence;
import vn.tdkt.criteria.model.Part;
import vn.tdkt.criteria.model.PlanBands;
import vn.tdkt.criteria.model.RollUp;
import vn.tdkt.criteria.model.SharedAchievement;
import vn.tdkt.criteria.model.Zero;
import vn.tdkt.kernel.Rounding;

/** What a key means that is not written; a value equal to it is not written either. */
final class Defaults {
  private static final Map<Class<?>, Object> BY_TYPE =
      Map.ofEntries(
          Map.entry(boolean.class, false),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Zero.class, Zero.ASK),
          Map.entry(Caps.class, Caps.NONE),
          Map.entry(Rounding.class, Rounding.DEFAULT),
          Map.entry(BonusPolicy.class, BonusPolicy.DEFAULT),
          Map.entry(BonusPolicy.Place.class, BonusPolicy.Place.OUTSIDE),
          Map.entry(Explanations.class, Explanations.DEFAULT),
          Map.entry(Explanations.Need.class, Explanations.Need.REMINDED),
          Map.entry(AwardScope.class, AwardScope.UNDECLARED),
          Map.entry(Classes.class, Classes.NONE),
          Map.entry(Terms.class, Terms.DEFAULT),
          Map.entry(PlanBands.Better.class, PlanBands.Better.HIGHER),
          Map.entry(RollUp.Way.class, RollUp.Way.MEAN),
          Map.entry(SharedAchievement.Split.class, SharedAchievement.Split.EQUAL),
          Map.entry(Chooser.class, Chooser.UNIT));

  private static final Map<String, Object> BY_COMPONENT =
      Map.ofEntries(
          Map.entry("Case.count", 1L),
          Map.entry("Award.sharers", 1L),
          Map.entry("Sample.reached", 0L),
          Map.entry("Part.role", Part.Role.POINTS),
          Map.entry("Quota.least", 0),
          Map.entry("Tie.key", ""),
          Map.entry("Ticks.subject", ""),
          Map.entry("Absence.nothingArose", Absence.DEFAULT.nothingArose()),
          Map.entry("Absence.whenNothing", Absence.DEFAULT.whenNothing()),
          Map.entry("Absence.whenNotApplicable", Absence.DEFAULT.whenNotApplicable()),
          Map.entry("Rounding.mode", Rounding.DEFAULT.mode()),
          Map.entry("Rounding.place", Rounding.DEFAULT.place()));

  private Defaults() {}

  /** The default of a component; null where there is none, or where it may be null. */
  static @Nullable Object of(RecordComponent component) {
    String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    Object own = BY_COMPONENT.get(name);
    return own != null || mayBeNull(component) ? own : BY_TYPE.get(component.getType());
  }

  static boolean mayBeNull(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
