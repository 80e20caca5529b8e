package vn.tdkt.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * One step on the way to a figure, for the page "Căn cứ chấm điểm". The sentence is put together
 * when it is read: a recalculation writes thousands of steps and shows none.
 *
 * @param key under {@code step.}
 * @param result the figure after this step, or null where the step gives none
 */
public record Step(String key, List<Object> arguments, @Nullable Score result) {
  public static Step of(String key, @Nullable Score result, Object... arguments) {
    return new Step(key, List.of(arguments), result);
  }

  public String text() {
    return Words.of("criteria").say("step." + key, arguments.toArray());
  }
}
