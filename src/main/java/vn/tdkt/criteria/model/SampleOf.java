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
 * M19: points for each positive answer of a sample.
 *
 * @param size how many are asked
 * @param gate a condition without which there are no points, or null
 */
public record SampleOf(long size, Score each, @Nullable String gate) implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Sample(long reached, long positive, Boolean open))) {
      return Mismatch.of(frame, "sample");
    }
    if (positive < 0 || reached < positive || reached > size) {
      return Points.open(FindingCode.ANSWER_SAMPLE.at(frame.ref(), positive, reached, size));
    }
    if (gate != null && open == null) {
      return Points.open(FindingCode.ANSWER_GATE_UNKNOWN.at(frame.ref(), gate));
    }
    if (gate != null && Boolean.FALSE.equals(open)) {
      return Points.of(Score.ZERO, "", Said.of("gate-closed", gate));
    }
    Score points = each.times(positive);
    return new Points.Earned(
        points,
        Formula.times(positive, each),
        Said.of("sample", positive, reached),
        false,
        List.of(Step.of("sample", points, positive, each, points)),
        reached < size
            ? List.of(FindingCode.ANSWER_SAMPLE_SHORT.at(frame.ref(), reached, size))
            : List.of());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    Reach.of(each.times(size), frame, found);
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.SampleNumbers(size, gate);
  }
}
