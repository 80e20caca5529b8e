package vn.tdkt.criteria.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.BlockResult;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.Cap;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.Stated;
import vn.tdkt.criteria.Step;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

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
      }
    }
    return rolled(sum, weights, String.join("; ", shown), frame);
  }

  private Points rolled(Score sum, Score weights, String shown, Frame frame) {
    if (way == Way.MEAN && weights.isZero()) {
      return Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), Said.of("all-periods")));
    }
    Score points = way == Way.SUM ? sum : sum.dividedBy(weights);
    String formula = way == Way.SUM ? "" : sum.text() + "/" + weights.text();
    return Points.of(points, formula, shown, Step.of("periods", points, sum, weights, points));
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
