package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of an initiative that was written down.
 *
 * @param before where the initiative stood, to go back there when the step is taken back
 * @param rule the share of votes that was needed then, or null where none was on record
 * @param approval the word of the leader, or null where there is none or none yet
 * @param voided why it was taken back, or null
 */
public record InitiativeStep(
    UUID id,
    UUID initiative,
    InitiativeMove move,
    InitiativeState before,
    Said said,
    @Nullable VoteRule rule,
    @Nullable Approval approval,
    @Nullable String voided) {
  /**
   * What is said of it.
   *
   * @param influence in which it is recognised, or null where the step recognises nothing
   * @param votes of the council, or null where nobody gave them
   * @param reason why it is not recognised; empty else
   */
  public record Said(
      Ground ground, @Nullable Influence influence, @Nullable Votes votes, String reason) {}

  /** Who approved it, and on which day. */
  public record Approval(String by, LocalDate on) {}

  public boolean stands() {
    return voided == null;
  }

  /** Whether the initiative is recognised by it: what the council found waits for the leader. */
  public boolean recognises() {
    return stands()
        && said.influence() != null
        && (move == InitiativeMove.CONFIRM || approval != null);
  }

  /** "quyết định 12/QĐ, …": what the word of the leader leads to. */
  public InitiativeMove wanted() {
    return said.influence() == null ? InitiativeMove.DECLINE : InitiativeMove.RECOGNISE;
  }

  /** What the leader approved only the leader takes back; what waits for that, either of them. */
  public boolean takenBackBy(boolean keeper, boolean leader) {
    boolean council = move == InitiativeMove.NOTE_RESULT;
    return stands() && ((leader && council) || (keeper && approval == null));
  }
}
