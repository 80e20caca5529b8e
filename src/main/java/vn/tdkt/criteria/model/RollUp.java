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
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;

/**
 * M24: points of several periods rolled into one, such as (HK1 + 2 × HK2)/3.
 *
 * @param each how one period is scored
 * @param missing what a period without answer does; null: an open question
 * @param roundEach rounding of each period before rolling up, or null
 */
public record RollUp(
    LeafRule each,
    List<Period> periods,
    Way way,
    @Nullable Missing missing,
    @Nullable Rounding roundEach)
    implements GroupRule {
  public RollUp {
    periods = List.copyOf(periods);
  }

  /** Weighted mean or weighted sum. */
  public enum Way {
    MEAN,
    SUM
  }

  /** A missing period is left out (leave months) or counts nothing. */
  public enum Missing {
    LEFT_OUT,
    ZERO
  }

  @Override
  public Points apply(Answer answer, Frame frame, Peers peers) {
    if (!(answer instanceof Answer.Periods(Map<String, Answer> answers))) {
      return Mismatch.of(frame, "periods");
    }
    Score sum = Score.ZERO;
    Score weights = Score.ZERO;
    List<String> shown = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    boolean provisional = false;
    for (Period period : periods) {
      Answer one = answers.get(period.key());
      if (one == null && missing == null) {
        return Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), period.label()));
      }
      Points points = one == null ? Points.of(Score.ZERO, "", "") : each.apply(one, frame);
      if (!(points instanceof Points.Earned earned)) {
        return points;
      }
      if (one != null || missing == Missing.ZERO) {
        Score score = roundEach == null ? earned.score() : earned.score().rounded(roundEach);
        sum = sum.plus(score.times(period.counted()));
        weights = weights.plus(period.counted());
        shown.add(Said.of("period", period.label(), score));
        findings.addAll(earned.findings());
        provisional |= earned.provisional();
      }
    }
    return shown.isEmpty() || (way == Way.MEAN && weights.isZero())
        ? Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), Said.of("all-periods")))
        : rolled(sum, weights, String.join("; ", shown), provisional, findings);
  }

  private Points rolled(
      Score sum, Score weights, String shown, boolean provisional, List<Finding> findings) {
    Score points = way == Way.SUM ? sum : sum.dividedBy(weights);
    String formula = way == Way.SUM ? "" : sum.text() + "/" + weights.text();
    List<Step> path = List.of(Step.of("periods", points, sum, weights, points));
    return new Points.Earned(points, formula, shown, provisional, path, findings);
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found =
        new ArrayList<>(each.diagnose(way == Way.SUM ? frame.withFull(null) : frame));
    if (missing == null) {
      found.add(FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("missing-period")));
    }
    if (periods.isEmpty()) {
      found.add(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.PerPeriod(
        periods.stream().map(p -> new InputForm.Option(p.key(), p.label(), null)).toList(),
        each.form(full));
  }
}
