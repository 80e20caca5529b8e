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
 * M15: the maximum when every condition is met, else nothing.
 *
 * @param exemption a condition that by itself gives the maximum (reached before the period), or
 *     null; answered under its own label
 */
public record AllOrNothing(List<Box> conditions, @Nullable String exemption) implements LeafRule {
  public AllOrNothing {
    conditions = List.copyOf(conditions);
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Conditions(Map<String, Boolean> met))) {
      return Mismatch.of(frame, "conditions");
    }
    if (frame.full() == null) {
      return Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()));
    }
    if (exemption != null && Boolean.TRUE.equals(met.get(exemption))) {
      return Points.of(frame.full(), "", Said.of("exempt", exemption));
    }
    List<String> failed = new ArrayList<>();
    for (Box condition : conditions) {
      Boolean holds = met.get(condition.key());
      if (holds == null) {
        return Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), condition.label()));
      }
      if (!holds) {
        failed.add(condition.label());
      }
    }
    Score points = failed.isEmpty() ? frame.full() : Score.ZERO;
    String why =
        failed.isEmpty() ? Said.of("all-met") : Said.of("not-met", String.join(", ", failed));
    return Points.of(points, "", why, Step.of("conditions", points, conditions.size(), points));
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return conditions.isEmpty() ? List.of(FindingCode.RULE_EMPTY.at(frame.ref())) : List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    List<InputForm.Option> asked = new ArrayList<>(Forms.boxes(conditions));
    if (exemption != null) {
      asked.add(new InputForm.Option(exemption, exemption, null));
    }
    return new InputForm.Conditions(asked);
  }
}
