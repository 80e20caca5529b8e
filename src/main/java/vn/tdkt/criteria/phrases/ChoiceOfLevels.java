package vn.tdkt.criteria.phrases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.ExternalClass;
import vn.tdkt.criteria.model.Levels;
import vn.tdkt.criteria.model.YesNo;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/** One of several levels (M2), the class that another process gave (M17), or yes and no (M3). */
final class ChoiceOfLevels implements Shape {
  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Level.class, Clause.Rating.class, Clause.Highest.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Level> levels = told.all(Clause.Level.class);
    if (levels.size() < 2
        || PartsOfPoints.twice(levels)
        || told.all(Clause.Rating.class).size() > 1) {
      return null;
    }
    Clause.Rating rating = told.first(Clause.Rating.class);
    Map<String, Score> points = new LinkedHashMap<>();
    levels.forEach(level -> points.put(level.label(), level.points()));
    if (rating == null && yesAndNo(levels, leaf.max())) {
      return Draft.of(new YesNo());
    }
    Draft draft =
        rating == null
            ? Draft.of(new Levels(points))
            : Draft.of(new ExternalClass(rating.source(), points));
    return draft
        .askingIf(!exclusive(levels, leaf.max()), "level-or-sum")
        .doubting(List.copyOf(points.keySet()));
  }

  /** Points that only fall, from the maximum, on a scale or down to nothing. */
  private static boolean exclusive(List<Clause.Level> levels, @Nullable Score max) {
    boolean falls = true;
    boolean rises = true;
    for (int i = 1; i < levels.size(); i++) {
      int side = levels.get(i - 1).points().compareTo(levels.get(i).points());
      falls &= side > 0;
      rises &= side < 0;
    }
    Clause.Level best = falls ? levels.getFirst() : levels.getLast();
    Clause.Level worst = falls ? levels.getLast() : levels.getFirst();
    boolean scale =
        worst.points().isZero() || levels.stream().allMatch(one -> Grades.scale(one.label()));
    return (falls || rises) && best.points().equals(max) && scale;
  }

  /** "Có kế hoạch: 5 điểm; không có kế hoạch: 0 điểm". */
  private static boolean yesAndNo(List<Clause.Level> levels, @Nullable Score max) {
    if (levels.size() != 2
        || !levels.getFirst().points().equals(max)
        || !levels.getLast().points().isZero()) {
      return false;
    }
    String yes = plain(levels.getFirst().label());
    String no = plain(levels.getLast().label());
    return no.matches("(khong|chua)\\b.*") && plain(no.substring(5).strip()).equals(plain(yes));
  }

  private static String plain(String label) {
    return Texts.folded(label).replaceFirst("^co\\b", "").strip();
  }
}
