package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.FigureSources;

/**
 * One number from paper to rule.
 *
 * @param points as they stand, or empty while open
 * @param steps with their figures
 * @param facts what was entered, and how it reads
 * @param sources figures of the year that stand behind it
 * @param closed whether a restricted explanation is there that the reader may open
 * @param set which set and version the rule stands in
 */
public record WhyView(
    String address,
    String leaf,
    String ref,
    String name,
    String points,
    String max,
    String reason,
    @Nullable String wording,
    String set,
    List<String> steps,
    List<Fact> facts,
    List<FigureSources.Behind> sources,
    List<Fact> adjustments,
    boolean closed,
    List<EvidenceUse> evidence,
    List<Earlier> earlier,
    List<String> findings) {
  /** A fact with its label. */
  public record Fact(String label, String value) {}

  /** A value that stood there, by whom, when and why. */
  public record Earlier(String round, String points, String by, String at, String why) {}

  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }
}
