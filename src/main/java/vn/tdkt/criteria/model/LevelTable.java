package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** What the methods that pick a level have in common. */
final class LevelTable {
  private LevelTable() {}

  /** The points of a label, or an open question that names the labels there are. */
  static Points pick(Map<String, Score> levels, String label, Frame frame) {
    Score points = levels.get(label);
    return points == null
        ? Points.open(
            FindingCode.ANSWER_UNKNOWN_LABEL.at(
                frame.ref(), label, String.join("; ", levels.keySet())))
        : Points.of(points, "", Said.of("level", label), Step.of("level", points, label, points));
  }

  /** Does the best level give the maximum, and is there one for nothing at all? */
  static List<Finding> diagnose(Map<String, Score> levels, Frame frame) {
    if (levels.isEmpty()) {
      return List.of(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    List<Finding> found = new ArrayList<>();
    Reach.of(Collections.max(levels.values()), frame, found);
    if (Collections.min(levels.values()).signum() > 0) {
      found.add(FindingCode.RULE_NO_LOWEST_LEVEL.at(frame.ref()));
    }
    return found;
  }

  static List<InputForm.Option> options(Map<String, Score> levels) {
    return levels.entrySet().stream()
        .map(level -> new InputForm.Option(level.getKey(), level.getKey(), level.getValue()))
        .toList();
  }
}
