package vn.tdkt.criteria.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.kernel.Score;

/**
 * M22, REQ-147: who may say that nothing arose or that the leaf does not apply, and what that does.
 *
 * @param otherMax the maximum that counts under {@link Effect#OTHER_MAX}, given in full
 */
public record Absence(
    Set<Chooser> nothingArose,
    Effect whenNothing,
    Set<Chooser> notApplicable,
    Effect whenNotApplicable,
    @Nullable Score otherMax)
    implements Modifier {
  /** What a set has that declares nothing: nothing arose gives the full points, but no bonus. */
  public static final Absence DEFAULT =
      new Absence(
          EnumSet.allOf(Chooser.class), Effect.FULL, Set.of(), Effect.LEAVES_DENOMINATOR, null);

  public Absence {
    nothingArose = Set.copyOf(nothingArose);
    notApplicable = Set.copyOf(notApplicable);
  }

  /** What the answer does to the points. */
  public enum Effect {
    FULL,
    NONE,
    LEAVES_DENOMINATOR,
    OTHER_MAX,
    /** Leaves the denominator, and the unit is ranked apart. */
    SEPARATE_GROUP
  }
}
