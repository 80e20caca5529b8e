package vn.tdkt.pledges;

import static vn.tdkt.pledges.PledgeState.DRAFT;
import static vn.tdkt.pledges.PledgeState.ENDED;
import static vn.tdkt.pledges.PledgeState.OPEN;
import static vn.tdkt.pledges.PledgeState.SIGNED;
import static vn.tdkt.pledges.PledgeState.VOID;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of a pledge as data: the check, the buttons and docs/workflows.md all read this. */
public enum PledgeMove {
  OPEN_IT("pledges.pledge-opened", Set.of(DRAFT), OPEN, Permission.PLEDGE_APPROVE, false),
  /** Another text is another promise: who has signed signs again. */
  REWRITE("pledges.pledge-rewritten", Set.of(OPEN), DRAFT, Permission.PLEDGE_APPROVE, true),
  /** Happens by itself with the last signature. */
  COMPLETE("pledges.pledge-signed-by-all", Set.of(OPEN), SIGNED, Permission.PLEDGE_EDIT, false),
  END("pledges.pledge-ended", Set.of(OPEN), ENDED, Permission.PLEDGE_APPROVE, true),
  VOID_IT("pledges.pledge-voided", Set.of(DRAFT, OPEN), VOID, Permission.PLEDGE_APPROVE, true);

  private final String kind;
  private final Set<PledgeState> from;
  private final PledgeState to;
  private final Permission permission;
  private final boolean needsReason;

  PledgeMove(
      String kind,
      Set<PledgeState> from,
      PledgeState to,
      Permission permission,
      boolean needsReason) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
    this.permission = permission;
    this.needsReason = needsReason;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<PledgeState> from() {
    return EnumSet.copyOf(from);
  }

  public PledgeState to() {
    return to;
  }

  public Permission permission() {
    return permission;
  }

  public boolean needsReason() {
    return needsReason;
  }

  /** As a button says it. */
  public String words() {
    return Words.of("pledges").say("move." + name());
  }
}
