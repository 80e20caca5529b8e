package vn.tdkt.criteria.phrases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.HighestAward;
import vn.tdkt.kernel.Score;

/** The points of the highest award, by the level of who gave it (M11). */
final class HighestOfAwards implements Shape {
  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Level.class, Clause.Awards.class, Clause.Highest.class, Clause.Cap.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Level> levels = told.all(Clause.Level.class);
    List<Clause.Cap> caps = told.all(Clause.Cap.class);
    Clause.Highest highest = told.first(Clause.Highest.class);
    boolean awards =
        levels.stream().allMatch(level -> Grades.award(level.label()))
            && (highest != null || told.first(Clause.Awards.class) != null);
    if (levels.size() < 2 || !awards || PartsOfPoints.twice(levels) || caps.size() > 1) {
      return null;
    }
    AwardScope.Span span = highest != null && highest.all() ? AwardScope.Span.PER_SHEET : null;
    Map<String, Score> points = new LinkedHashMap<>();
    levels.forEach(level -> points.put(level.label(), level.points()));
    Score cap = caps.isEmpty() ? null : caps.getFirst().most();
    return Draft.of(new HighestAward(points, new AwardScope(span, null), cap))
        .askingIf(highest == null, "highest-or-sum")
        .doubting(List.copyOf(points.keySet()));
  }
}
