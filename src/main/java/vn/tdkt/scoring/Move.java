package vn.tdkt.scoring;

import static vn.tdkt.scoring.SheetState.APPROVED;
import static vn.tdkt.scoring.SheetState.BLOCK_SCORING;
import static vn.tdkt.scoring.SheetState.COUNCIL;
import static vn.tdkt.scoring.SheetState.DRAFT;
import static vn.tdkt.scoring.SheetState.FOR_APPROVAL;
import static vn.tdkt.scoring.SheetState.PUBLISHED;
import static vn.tdkt.scoring.SheetState.REVIEWED;
import static vn.tdkt.scoring.SheetState.SENT;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The whole workflow as data: the check, the buttons and docs/workflows.md all read this. */
public enum Move {
  SUBMIT("scoring.sheet-submitted", Set.of(DRAFT), FOR_APPROVAL, Permission.SHEET_EDIT),
  TAKE_BACK("scoring.sheet-taken-back", Set.of(FOR_APPROVAL), DRAFT, Permission.SHEET_EDIT),
  APPROVE("scoring.sheet-approved", Set.of(FOR_APPROVAL), APPROVED, Permission.SHEET_APPROVE),
  /** Recorded from the signed paper ("ghi theo bản ký"), so that nobody borrows a password. */
  APPROVE_ON_PAPER(
      "scoring.sheet-approved-on-paper",
      Set.of(DRAFT, FOR_APPROVAL),
      APPROVED,
      Permission.SHEET_SEND),
  SEND_BACK(
      "scoring.sheet-sent-back", Set.of(FOR_APPROVAL, APPROVED), DRAFT, Permission.SHEET_APPROVE),
  SEND_TO_BLOCK("scoring.sheet-sent", Set.of(APPROVED), SENT, Permission.SHEET_SEND),
  /** Until the block opens the sheet. */
  RECALL("scoring.sheet-recalled", Set.of(SENT), DRAFT, Permission.SHEET_SEND),
  OPEN("scoring.sheet-opened", Set.of(SENT), BLOCK_SCORING, Permission.BLOCK_SCORE),
  RETURN("scoring.sheet-returned", Set.of(SENT, BLOCK_SCORING), DRAFT, Permission.BLOCK_RETURN),
  MARK_REVIEWED(
      "scoring.sheet-reviewed", Set.of(BLOCK_SCORING), REVIEWED, Permission.RESULT_FREEZE),
  SCORE_AGAIN(
      "scoring.sheet-scored-again", Set.of(REVIEWED), BLOCK_SCORING, Permission.RESULT_FREEZE),
  TAKE_TO_COUNCIL(
      "scoring.sheet-taken-to-council", Set.of(REVIEWED), COUNCIL, Permission.BLOCK_MANAGE),
  PUBLISH("scoring.sheet-published", Set.of(COUNCIL), PUBLISHED, Permission.BLOCK_MANAGE),
  /** A new version of what was settled (REQ-103). */
  REVISE(
      "scoring.sheet-revised",
      Set.of(REVIEWED, COUNCIL, PUBLISHED),
      DRAFT,
      Permission.BLOCK_MANAGE);

  private static final Set<Move> WITH_REASON = Set.of(SEND_BACK, RETURN, SCORE_AGAIN, REVISE);
  private static final Set<Move> FIXING =
      Set.of(APPROVE, APPROVE_ON_PAPER, SEND_TO_BLOCK, MARK_REVIEWED, PUBLISH);
  private static final Set<Move> ALSO_ON_BEHALF = Set.of(APPROVE_ON_PAPER, SEND_TO_BLOCK);
  private static final Set<Move> JUDGING = Set.of(OPEN, RETURN);

  private final String kind;
  private final Set<SheetState> from;
  private final SheetState to;
  private final Permission permission;

  Move(String kind, Set<SheetState> from, SheetState to, Permission permission) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
    this.permission = permission;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<SheetState> from() {
    return EnumSet.copyOf(from);
  }

  public SheetState to() {
    return to;
  }

  public Permission permission() {
    return permission;
  }

  public boolean needsReason() {
    return WITH_REASON.contains(this);
  }

  /** The results are stored as they stand, so that they can be computed again. */
  public boolean fixesResults() {
    return FIXING.contains(this);
  }

  /** Also open to those who enter for a member that sent paper ("nhập thay"). */
  public boolean alsoOnBehalf() {
    return ALSO_ON_BEHALF.contains(this);
  }

  /** Judges a member: a unit may not take it on its own sheet (REQ-13). */
  public boolean judges() {
    return JUDGING.contains(this);
  }

  /** As a button says it. */
  public String words() {
    return Words.of("scoring").say("move." + name());
  }
}
