package vn.tdkt.initiatives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a research project.
 *
 * @param before where the project stood, to go back there when the step is taken back
 * @param voided why it was taken back, or null
 */
public record ProjectStep(
    UUID id,
    UUID project,
    ProjectMove move,
    ProjectState before,
    Said said,
    @Nullable String voided) {
  /**
   * What is said of it.
   *
   * @param grade with which it was accepted; empty else
   * @param reason why it was stopped; empty else
   */
  public record Said(Ground ground, String grade, String reason) {}

  public boolean stands() {
    return voided == null;
  }
}
