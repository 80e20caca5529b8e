package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** Printed bands and what they give; shared by the methods that look a value up. */
final class BandTable {
  private final List<Band> bands;
  private final @Nullable Score otherwise;
  private final boolean firstMatch;

  BandTable(List<Band> bands, @Nullable Score otherwise, boolean firstMatch) {
    this.bands = bands;
    this.otherwise = otherwise;
    this.firstMatch = firstMatch;
  }

  /**
   * The points of the band that holds the value. Two bands with different points are an open
   * question unless the set says that the first one wins; so is a gap without an otherwise-clause.
   */
  Points at(Score value, String shown, Frame frame) {
    Band hit = null;
    for (Band band : bands) {
      if (!band.in().holds(value)) {
        continue;
      }
      if (hit != null && differ(hit, band, frame)) {
        return Points.open(
            FindingCode.RULE_BAND_OVERLAP.at(
                frame.ref(), shown, hit.in().text(), band.in().text()));
      }
      hit = hit == null ? band : hit;
      if (firstMatch) {
        break;
      }
    }
    return hit == null ? outside(shown, frame) : given(hit, shown, frame);
  }

  private static boolean differ(Band one, Band other, Frame frame) {
    Score first = one.points(frame.full());
    return first == null || !first.equals(other.points(frame.full()));
  }

  private Points outside(String shown, Frame frame) {
    return otherwise == null
        ? Points.open(FindingCode.RULE_UNCOVERED.at(frame.ref(), shown))
        : Points.of(
            otherwise,
            "",
            Said.of("otherwise", shown),
            Step.of("otherwise", otherwise, shown, otherwise));
  }

  private static Points given(Band hit, String shown, Frame frame) {
    Score points = hit.points(frame.full());
    String band = hit.in().text();
    return points == null
        ? Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()))
        : Points.of(
            points, "", Said.of("band", shown, band), Step.of("band", points, shown, band, points));
  }

  /**
   * Gaps and overlaps in the order of the edges, bands that never win, and the best against max.
   */
  List<Finding> diagnose(Frame frame) {
    if (bands.isEmpty()) {
      return List.of(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    List<Finding> found = new ArrayList<>();
    gaps(frame, found);
    if (!firstMatch) {
      overlaps(frame, found);
    }
    unreachable(frame, found);
    if (frame.full() != null && frame.full().signum() > 0) {
      Score best = bands.getFirst().points(frame.full());
      for (Band band : bands) {
        Score points = band.points(frame.full());
        best = best == null || points == null ? points : best.atLeast(points);
      }
      if (best != null) {
        Reach.of(best, frame, found);
      }
    }
    return found;
  }

  private void gaps(Frame frame, List<Finding> found) {
    if (otherwise != null) {
      return;
    }
    List<Interval> sorted = bands.stream().map(Band::in).sorted().toList();
    Interval reached = sorted.getFirst();
    for (Interval next : sorted) {
      Interval gap = reached.gapBefore(next);
      if (gap != null) {
        found.add(FindingCode.RULE_BAND_GAP.at(frame.ref(), gap.text()));
      }
      reached = reached.endsBefore(next) ? next : reached;
    }
    lowest(sorted.getFirst(), frame, found);
    if (reached.until() != null
        && !(reached.percent() && reached.untilIncluded() && reached.until().equals(Score.ONE))) {
      Interval above =
          new Interval(reached.until(), !reached.untilIncluded(), null, false, reached.percent());
      found.add(FindingCode.RULE_BAND_GAP.at(frame.ref(), above.text()));
    }
  }

  private static void lowest(Interval first, Frame frame, List<Finding> found) {
    if (first.from() != null && first.from().signum() > 0) {
      Interval below =
          new Interval(null, false, first.from(), !first.fromIncluded(), first.percent());
      found.add(FindingCode.RULE_BAND_GAP.at(frame.ref(), below.text()));
    }
  }

  private void overlaps(Frame frame, List<Finding> found) {
    for (int i = 0; i < bands.size(); i++) {
      for (int j = i + 1; j < bands.size(); j++) {
        Interval both = bands.get(i).in().common(bands.get(j).in());
        if (both != null && differ(bands.get(i), bands.get(j), frame)) {
          found.add(
              FindingCode.RULE_BAND_OVERLAP.at(
                  frame.ref(), both.text(), bands.get(i).in().text(), bands.get(j).in().text()));
        }
      }
    }
  }

  private void unreachable(Frame frame, List<Finding> found) {
    for (int i = 0; i < bands.size(); i++) {
      Interval band = bands.get(i).in();
      boolean covered =
          firstMatch && bands.subList(0, i).stream().anyMatch(before -> before.in().covers(band));
      if (covered || band.empty()) {
        found.add(FindingCode.RULE_LEVEL_UNREACHABLE.at(frame.ref(), band.text()));
      }
    }
  }
}
