package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M11, REQ-143: the points of the highest award. What counts as one competition for "highest" is
 * declared by the rule, else by the set; undeclared it is asked about where it makes a difference.
 *
 * @param cap the most it gives; null: the maximum of the criterion
 */
public record HighestAward(Map<String, Score> levels, AwardScope scope, @Nullable Score cap)
    implements LeafRule {
  public HighestAward {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Awards(List<Answer.Award> awards))) {
      return Mismatch.of(frame, "awards");
    }
    AwardScope declared = scope.orElse(frame.awards());
    for (Answer.Award award : awards) {
      if (!levels.containsKey(award.level())) {
        return Points.open(
            FindingCode.ANSWER_AWARD_WITHOUT_POINTS.at(frame.ref(), award.level(), award.what()));
      }
    }
    return new AwardYear(declared.yearBy(), frame)
        .split(awards, ofYear -> counted(ofYear, declared.span(), frame));
  }

  private Points counted(List<Answer.Award> awards, AwardScope.@Nullable Span span, Frame frame) {
    if (span != null) {
      return points(awards, span, frame);
    }
    Points lowest = points(awards, AwardScope.Span.PER_SHEET, frame);
    for (AwardScope.Span other : AwardScope.Span.values()) {
      if (!Same.points(lowest, points(awards, other, frame))) {
        return Points.open(FindingCode.RULE_SCOPE_UNDECLARED.at(frame.ref()));
      }
    }
    return lowest;
  }

  private Points points(List<Answer.Award> awards, AwardScope.Span span, Frame frame) {
    Map<String, Answer.Award> best = new java.util.TreeMap<>();
    for (Answer.Award award : awards) {
      best.merge(competition(award, span), award, this::higher);
    }
    Score all = Score.ZERO;
    StringBuilder because = new StringBuilder();
    for (Answer.Award award : best.values()) {
      all = all.plus(worth(award));
      because.append(because.isEmpty() ? "" : "; ");
      because.append(Said.of("award", award.level(), award.what()));
    }
    Score most = cap == null ? frame.full() : cap;
    Score points = most == null ? all : all.atMost(most);
    List<Finding> cut =
        points.equals(all)
            ? List.of()
            : List.of(FindingCode.ANSWER_CAPPED.at(frame.ref(), Said.of("awards"), all, points));
    String why = because.isEmpty() ? Said.of("no-awards") : because.toString();
    Step step = Step.of("awards", points, awards.size(), best.size(), points);
    return new Points.Earned(points, sum(best), why, false, List.of(step), cut);
  }

  private String sum(Map<String, Answer.Award> best) {
    return best.size() < 2
        ? ""
        : String.join(" + ", best.values().stream().map(a -> worth(a).text()).toList());
  }

  private static String competition(Answer.Award award, AwardScope.Span span) {
    return switch (span) {
      case PER_SHEET -> "";
      case PER_CRITERION -> award.criterion() == null ? "" : award.criterion();
      case SUMMED -> award.what();
    };
  }

  /** Equal levels keep the first by name, so that the order of recording does not matter. */
  private Answer.Award higher(Answer.Award one, Answer.Award other) {
    int side = worth(one).compareTo(worth(other));
    return side > 0 || (side == 0 && one.what().compareTo(other.what()) <= 0) ? one : other;
  }

  private Score worth(Answer.Award award) {
    return levels.getOrDefault(award.level(), Score.ZERO);
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    AwardScope declared = scope.orElse(frame.awards());
    List<Finding> found = new ArrayList<>();
    if (declared.span() == null) {
      found.add(FindingCode.RULE_SCOPE_UNDECLARED.at(frame.ref()));
    }
    if (declared.yearBy() == null) {
      found.add(FindingCode.RULE_YEAR_UNDECLARED.at(frame.ref()));
    }
    AuthorityLevels.missing(levels.keySet())
        .forEach(level -> found.add(FindingCode.RULE_AWARD_LEVEL_MISSING.at(frame.ref(), level)));
    if (levels.isEmpty()) {
      found.add(FindingCode.RULE_EMPTY.at(frame.ref()));
    } else {
      Reach.of(Collections.max(levels.values()), frame, found);
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.AwardLines(LevelTable.options(levels), false, false);
  }
}
