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
    Proposal proposal,
    Heads heads,
    Answers answers,
    Tally tally,
    String sheet,
    boolean others,
    String encoding) {
  /** How many rows would enter as the person has chosen. */
  public int entering() {
    return tally.enteringFresh() + tally.enteringChanged();
  }

  /** Whether nothing more must be said before the table can be taken in. */
  public boolean isReady() {
    return heads.missing().isEmpty()
        && !heads.isTwofold()
        && tally.hidden() == 0
        && entering() > 0
        && tally.unanswered() == 0
        && (tally.wrong() == 0 || proposal.choices().leaveWrong());
  }
}
