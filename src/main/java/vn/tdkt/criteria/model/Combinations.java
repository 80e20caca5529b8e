package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M30: several counters together; the first line that holds wins.
 *
 * @param otherwise what uncovered combinations give; null: an open question
 */
public record Combinations(
    List<String> counters, List<Combination> combinations, @Nullable Score otherwise)
    implements LeafRule {
  public Combinations {
    counters = List.copyOf(counters);
    combinations = List.copyOf(combinations);
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Counters(Map<String, Score> values))) {
      return Mismatch.of(frame, "counters");
    }
    for (String counter : counters) {
      if (!values.containsKey(counter)) {
        return Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), counter));
      }
    }
    String shown = shown(values);
    for (Combination line : combinations) {
      if (line.holds(values)) {
        Step step = Step.of("combination", line.points(), shown, line.points());
        return Points.of(line.points(), "", shown, step);
      }
    }
    return otherwise == null
        ? Points.open(FindingCode.RULE_UNCOVERED.at(frame.ref(), shown))
        : Points.of(otherwise, "", Said.of("otherwise", shown));
  }

  private String shown(Map<String, Score> values) {
    return String.join(
        ", ", counters.stream().map(name -> Said.of("counter", name, values.get(name))).toList());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    if (combinations.isEmpty()) {
      return List.of(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    List<Finding> found = new ArrayList<>();
    if (otherwise == null) {
      found.add(FindingCode.RULE_COMBINATIONS_OPEN.at(frame.ref()));
    }
    for (Combination line : combinations) {
      for (String name : line.when().keySet()) {
        if (!counters.contains(name)) {
          found.add(FindingCode.RULE_UNKNOWN_LINK.at(frame.ref(), name, line.points().text()));
        }
      }
    }
    unreachable(frame, found);
    Reach.of(
        combinations.stream().map(Combination::points).reduce(Score.ZERO, (a, b) -> a.atLeast(b)),
        frame,
        found);
    return found;
  }

  /** A later line all of whose cases an earlier line takes. */
  private void unreachable(Frame frame, List<Finding> found) {
    for (int i = 0; i < combinations.size(); i++) {
      Combination late = combinations.get(i);
      if (combinations.subList(0, i).stream().anyMatch(early -> covers(early, late))) {
        found.add(FindingCode.RULE_LEVEL_UNREACHABLE.at(frame.ref(), late.points().text()));
      }
    }
  }

  private static boolean covers(Combination early, Combination late) {
    return early.when().entrySet().stream()
        .allMatch(
            bound -> {
              Interval other = late.when().get(bound.getKey());
              return other != null && bound.getValue().covers(other);
            });
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.Numbers(
        counters.stream().map(name -> new InputForm.Option(name, name, null)).toList());
  }
}
