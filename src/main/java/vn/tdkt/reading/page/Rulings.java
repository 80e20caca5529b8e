package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines as the eye sees them: pieces drawn cell by cell are one, and lines that cross or meet
 * belong together, as those of a table do.
 */
final class Rulings {
  /** Shorter ones are strokes of letters, ticks, dots. */
  private static final double SHORTEST = 6;

  /** A page with more is a drawing or squared paper, and no table can be told in it. */
  private static final int MOST = 2_000;

  private Rulings() {}

  /** Lines that belong together, one list for each table or frame. */
  static List<List<Ruling>> connected(List<Ruling> drawn) {
    List<Ruling> whole = new ArrayList<>(joined(drawn, true));
    whole.addAll(joined(drawn, false));
    List<List<Ruling>> groups = new ArrayList<>();
    if (whole.size() > MOST) {
      return groups;
    }
    for (Ruling ruling : whole) {
      List<List<Ruling>> met =
          groups.stream().filter(group -> group.stream().anyMatch(ruling::meets)).toList();
      List<Ruling> group = new ArrayList<>(List.of(ruling));
      met.forEach(group::addAll);
      groups.removeAll(met);
      groups.add(group);
    }
    return groups;
  }

  private static List<Ruling> joined(List<Ruling> drawn, boolean across) {
    List<Ruling> joined = new ArrayList<>();
    for (List<Ruling> level : levels(drawn.stream().filter(r -> r.across() == across).toList())) {
      double at = level.stream().mapToDouble(Ruling::at).average().orElse(0);
      @Nullable Ruling open = null;
      for (Ruling next : level) {
        if (open != null && open.reaches(next.from())) {
          open = new Ruling(across, at, open.from(), Math.max(open.to(), next.to()));
        } else {
          addIfLong(joined, open);
          open = new Ruling(across, at, next.from(), next.to());
        }
      }
      addIfLong(joined, open);
    }
    return joined;
  }

  private static void addIfLong(List<Ruling> joined, @Nullable Ruling ruling) {
    if (ruling != null && ruling.length() >= SHORTEST) {
      joined.add(ruling);
    }
  }

  /** Lines of one direction at one place, each level by where they begin. */
  private static List<List<Ruling>> levels(List<Ruling> drawn) {
    List<List<Ruling>> levels = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Ruling ruling : drawn.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList()) {
      if (ruling.at() - last > Ruling.NEAR) {
        levels.add(new ArrayList<>());
        last = ruling.at();
      }
      levels.getLast().add(ruling);
    }
    levels.forEach(level -> level.sort(Comparator.comparingDouble(Ruling::from)));
    return levels;
  }
}
