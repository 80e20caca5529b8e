package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M25: a level, then further faults, but for those that the level already counts.
 *
 * @param usedBy by key of the fault, the level that already counts it
 */
public record LevelThenFaults(
    Map<String, Score> levels, List<Event> faults, Map<String, String> usedBy) implements LeafRule {
  public LevelThenFaults {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    faults = List.copyOf(faults);
    usedBy = Map.copyOf(usedBy);
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.LevelAndCases(String level, List<Answer.Case> cases))) {
      return Mismatch.of(frame, "level-and-cases");
    }
    if (!(LevelTable.pick(levels, level, frame) instanceof Points.Earned start)) {
      return LevelTable.pick(levels, level, frame);
    }
    List<Answer.Case> further =
        cases.stream().filter(one -> !level.equals(usedBy.get(one.event()))).toList();
    Points points =
        new FixedDeductions(faults, null, false)
            .apply(new Answer.Cases(further), frame.withFull(start.score()));
    return points instanceof Points.Earned earned
        ? new Points.Earned(
            earned.score(),
            earned.formula(),
            further.isEmpty() ? start.because() : start.because() + "; " + earned.because(),
            false,
            Stream.concat(start.path().stream(), earned.path().stream()).toList(),
            used(cases.size() - further.size(), level, earned.findings(), frame))
        : points;
  }

  private static List<Finding> used(int left, String level, List<Finding> findings, Frame frame) {
    return left == 0
        ? findings
        : Stream.concat(
                findings.stream(), Stream.of(FindingCode.ANSWER_FAULT_USED.at(frame.ref(), level)))
            .toList();
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>(LevelTable.diagnose(levels, frame));
    usedBy.forEach(
        (fault, level) -> {
          if (Event.find(faults, fault) == null || !levels.containsKey(level)) {
            found.add(FindingCode.RULE_UNKNOWN_LINK.at(frame.ref(), fault, level));
          }
        });
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.ChoiceAndCases(LevelTable.options(levels), Forms.events(faults, false));
  }
}
