package vn.tdkt.scoring.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetMoved;
import vn.tdkt.scoring.SheetState;

/** A sheet on its way, and who may do what to it. */
public record ScoreSheet(SheetHead head) {
  private static final Citation WAY = Citation.of("REQ-103");
  private static final Citation OWN_SHEET = Citation.of("REQ-13");

  /**
   * Takes one step. Refused where the sheet stands elsewhere, where the reason is missing, and
   * where a unit would judge its own sheet.
   *
   * @throws NotVisible if the person may not take this step at all
   */
  public Outcome<SheetMoved> take(
      Move move, @Nullable String reason, @Nullable UUID scan, Access by, Instant at) {
    if (!may(move, by)) {
      throw new NotVisible(move + " of sheet");
    }
    if (move.judges() && by.actor().belongsTo(head.unit().value())) {
      return Outcome.refused("scoring.refused.own-sheet", OWN_SHEET);
    }
    if (!move.from().contains(head.state())) {
      return Outcome.refused("scoring.refused.state", WAY, move.words(), head.state().words());
    }
    if (move.needsReason() && (reason == null || reason.isBlank())) {
      return Outcome.refused("scoring.refused.no-reason", WAY, move.words());
    }
    if (move == Move.APPROVE_ON_PAPER && scan == null) {
      return Outcome.refused("scoring.refused.no-scan", WAY);
    }
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    int revision = head.revision() + (beginsRevision(move) ? 1 : 0);
    return Outcome.done(
        new SheetMoved(head.id(), move, head.state(), revision, why, scan, by.actor(), at));
  }

  /** What was approved or sent is opened again. */
  private boolean beginsRevision(Move move) {
    return move.to() == SheetState.DRAFT && head.state().compareTo(SheetState.APPROVED) >= 0;
  }

  /** Whether the person holds the right for this step here, wherever the sheet stands. */
  public boolean may(Move move, Access by) {
    return by.may(move.permission(), head.scope())
        || (head.onBehalf() && move.alsoOnBehalf() && mayOnBehalf(by));
  }

  /** The steps that the person may take now, for the buttons. */
  public List<Move> nextFor(Access by) {
    return Arrays.stream(Move.values())
        .filter(move -> move.from().contains(head.state()) && may(move, by))
        .filter(move -> !(move.judges() && by.actor().belongsTo(head.unit().value())))
        .toList();
  }

  /** Whether figures may be entered, and why not. */
  public Outcome<ScoreSheet> enter(Access by) {
    if (!mayEdit(by)) {
      throw new NotVisible("entering on sheet");
    }
    return head.state().open()
        ? Outcome.done(this)
        : Outcome.refused("scoring.refused.closed", WAY, head.state().words());
  }

  public boolean mayEdit(Access by) {
    return by.may(Permission.SHEET_EDIT, head.scope()) || (head.onBehalf() && mayOnBehalf(by));
  }

  /** Whether what this person enters is entered for the unit. */
  public boolean onBehalf(Access by) {
    return !by.may(Permission.SHEET_EDIT, head.scope());
  }

  private boolean mayOnBehalf(Access by) {
    return by.may(Permission.ENTRY_ON_BEHALF, head.scope());
  }

  /**
   * Whether the person may see the sheet at all. Who reaches it only through the block sees it once
   * it was sent, and only after the own sheet of the viewer's unit was sent too.
   *
   * @param owing whether the viewer's unit is a member of the same block that has not sent its own
   */
  public boolean visibleTo(Access by, boolean owing) {
    if (by.may(Permission.SHEET_VIEW, head.ownScope())) {
      return true;
    }
    boolean entering = head.onBehalf() && mayOnBehalf(by);
    return by.may(Permission.SHEET_VIEW, head.scope())
        && (entering || (head.state().sent() && !owing));
  }
}
