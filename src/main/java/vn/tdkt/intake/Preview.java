package vn.tdkt.intake;

import vn.tdkt.intake.model.Heads;

/**
 * What would come of a table as things stand now.
 *
 * @param sheet the one that was read
 * @param others whether the workbook has more that can be seen
 * @param encoding the old encoding in which it is written; empty where it is Unicode
 */
public record Preview(
    Proposal proposal, Heads heads, Tally tally, String sheet, boolean others, String encoding) {
  /** How many rows would enter as the person has chosen. */
  public int entering() {
    return tally.fresh()
        + tally.changed()
        + (proposal.choices().takeDoubtful() ? tally.doubtful() : 0);
  }

  /** How many would be left out. */
  public int left() {
    return tally.wrong() + (proposal.choices().takeDoubtful() ? 0 : tally.doubtful());
  }

  /** Whether nothing more must be said before the table can be taken in. */
  public boolean isReady() {
    return heads.missing().isEmpty()
        && !heads.isTwofold()
        && tally.hidden() == 0
        && entering() > 0
        && (left() == 0 || proposal.choices().leaveWrong());
  }
}
