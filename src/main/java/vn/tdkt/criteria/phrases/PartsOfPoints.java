package vn.tdkt.criteria.phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.Box;
import vn.tdkt.criteria.model.Checklist;
import vn.tdkt.kernel.Score;

/** "Ban hành kế hoạch (05 điểm); báo cáo kết quả (05 điểm)" that add up (M14, REQ-129). */
final class PartsOfPoints implements Shape {
  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Level.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Level> parts = told.all(Clause.Level.class);
    Score max = leaf.max();
    if (parts.size() < 2 || parts.stream().anyMatch(PartsOfPoints::alternative)) {
      return null;
    }
    Score sum = parts.stream().map(Clause.Level::points).reduce(Score.ZERO, Score::plus);
    boolean exclusive = max != null && parts.stream().anyMatch(part -> part.points().equals(max));
    if (exclusive || (max != null && !sum.equals(max)) || twice(parts)) {
      return null;
    }
    List<Box> boxes = parts.stream().map(part -> Box.of(part.label(), part.points())).toList();
    return Draft.of(new Checklist(boxes, null, null, null, List.of(), false))
        .askingIf(max == null, "sum-unknown")
        .doubting(parts.stream().map(Clause.Level::label).toList());
  }

  /** One of several rather than one beside others. */
  private static boolean alternative(Clause.Level part) {
    return part.points().isZero() || Grades.grade(part.label());
  }

  static boolean twice(List<Clause.Level> levels) {
    Set<String> seen = new HashSet<>();
    return levels.stream().anyMatch(level -> !seen.add(level.label()));
  }
}
