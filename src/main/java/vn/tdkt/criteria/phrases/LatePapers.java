package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.Timeliness;

/** Points off for each day or quarter of lateness (M13). */
final class LatePapers implements Shape {
  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Late.class, Clause.Cap.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Late> late = told.all(Clause.Late.class);
    List<Clause.Cap> caps = told.all(Clause.Cap.class);
    if (late.size() != 1 || caps.size() > 1) {
      return null;
    }
    Clause.Late only = late.getFirst();
    Draft draft =
        Draft.of(
                new Timeliness(
                    only.per(), only.points(), null, null, null, null, null, null, List.of()))
            .askingIf(only.per() == Timeliness.Late.CALENDAR_DAY, "which-days");
    return caps.isEmpty() ? draft : draft.asking("late-cap", caps.getFirst().most());
  }
}
