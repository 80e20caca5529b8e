package vn.tdkt.criteria.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** M2, REQ-134: named levels, one is chosen. The label is kept, not only its points. */
public record Levels(Map<String, Score> levels) implements LeafRule {
  public Levels {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    return answer instanceof Answer.Level(String label)
        ? LevelTable.pick(levels, label, frame)
        : Mismatch.of(frame, "level");
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return LevelTable.diagnose(levels, frame);
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.Choice(LevelTable.options(levels));
  }
}
