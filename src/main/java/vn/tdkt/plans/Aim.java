package vn.tdkt.plans;

import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;

/**
 * How much is aimed at (REQ-58).
 *
 * @param from the figure that reaches it; positive
 * @param to the upper end of a range ("2–3 hội thảo"), or null
 */
public record Aim(Score from, @Nullable Score to, Qualifier qualifier) {
  public static Aim of(Score figure) {
    return new Aim(figure, null, Qualifier.EXACTLY);
  }

  /** "ít nhất 1 hội", "2–3 hội thảo", "100 %". */
  public String words(String measure) {
    String figure = VietnameseNumber.format(from);
    String figures = to == null ? figure : figure + "–" + VietnameseNumber.format(to);
    return qualifier.before(figures) + (measure.isEmpty() ? "" : " " + measure);
  }
}
