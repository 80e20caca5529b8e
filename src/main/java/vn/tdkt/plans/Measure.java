package vn.tdkt.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Indicator;

/**
 * What is counted for a target; a target may have several (REQ-58).
 *
 * @param aim null for work that is only done or not ("nghiên cứu, đề xuất cuộc thi")
 * @param counted where its figures are entered
 */
public record Measure(UUID id, UUID target, @Nullable Aim aim, Indicator counted) {
  /** "3 hội nghị"; empty without a figure. */
  public String aimed() {
    return aim == null ? "" : aim.words(counted.measure());
  }
}
