package vn.tdkt.criteria.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M17, REQ-135, REQ-136: the class that another process gave. While it is only proposed the points
 * are provisional (REQ-170).
 *
 * @param source the other process, such as "Chỉ số cải cách hành chính"
 */
public record ExternalClass(String source, Map<String, Score> levels) implements LeafRule {
  public ExternalClass {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Rating(String label, LocalDate decided))) {
      return Mismatch.of(frame, "rating");
    }
    Points points = LevelTable.pick(levels, label, frame);
    return decided == null && points instanceof Points.Earned earned
        ? new Points.Earned(
            earned.score(),
            "",
            Said.of("proposed-rating", source, label),
            true,
            earned.path(),
            List.of(FindingCode.ANSWER_NOT_FINAL_RATING.at(frame.ref(), source, label)))
        : points;
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return LevelTable.diagnose(levels, frame);
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.ExternalClass(source, LevelTable.options(levels));
  }
}
