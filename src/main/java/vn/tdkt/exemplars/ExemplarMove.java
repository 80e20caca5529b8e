package vn.tdkt.exemplars;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done for an exemplar at a stage of its way.
 *
 * @param year the label of the emulation year for which it counts
 * @param approval the word of the leader, or null where there is none or none yet
 * @param voided why it counts no more, or null
 */
public record ExemplarMove(
    UUID id,
    UUID exemplar,
    String year,
    ExemplarStage stage,
    Said said,
    @Nullable Approval approval,
    @Nullable String voided) {
  /**
   * What is said of it.
   *
   * @param done what was done
   * @param evidence the document that shows it; may be empty
   */
  public record Said(LocalDate on, String done, String evidence) {}

  /** Who approved it, and on which day. */
  public record Approval(String by, LocalDate on) {}

  /** Whether it brought the exemplar to its stage. */
  public boolean settled() {
    return voided == null && !waiting();
  }

  /** Whether it waits for the word of the leader. */
  public boolean waiting() {
    return voided == null && stage.needsApproval() && approval == null;
  }

  /**
   * What the leader approved only the leader takes back, what waits for that either of them, and
   * what needs no approval who keeps the exemplars.
   */
  public boolean takenBackBy(boolean keeper, boolean leader) {
    return voided == null && ((leader && stage.needsApproval()) || (keeper && approval == null));
  }

  /** "/dien-hinh/…/buoc/…". */
  public String address() {
    return "/dien-hinh/" + exemplar + "/buoc/" + id;
  }
}
