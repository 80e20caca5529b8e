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
 * M29: a rule whose result may fall below zero, down to an explicit floor.
 *
 * @param floor the least; null: none is printed, and a result below zero is an open question
 */
public record MayFail(LeafRule rule, @Nullable Score floor) implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    Points points = rule.apply(answer, frame);
    if (!(points instanceof Points.Earned earned) || !earned.score().isNegative()) {
      return points;
    }
    if (floor == null) {
      return Points.open(FindingCode.RULE_FLOOR_MISSING.at(frame.ref()));
    }
    if (earned.score().compareTo(floor) >= 0) {
      return points;
    }
    return new Points.Earned(
        floor,
        earned.formula(),
        earned.because(),
        earned.provisional(),
        earned.path(),
        List.of(FindingCode.ANSWER_FLOORED.at(frame.ref(), earned.score(), floor)));
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>(rule.diagnose(frame));
    if (floor == null) {
      found.add(FindingCode.RULE_FLOOR_MISSING.at(frame.ref()));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return rule.form(full);
  }
}
