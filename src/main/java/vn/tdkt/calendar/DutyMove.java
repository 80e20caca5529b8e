package vn.tdkt.calendar;

import static vn.tdkt.calendar.DutyState.CANCELLED;
import static vn.tdkt.calendar.DutyState.DONE;
import static vn.tdkt.calendar.DutyState.OPEN;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.kernel.Words;

/** The way of a duty as data: the check, the buttons and docs/workflows.md all read this. */
public enum DutyMove {
  FINISH("calendar.duty-done", Set.of(OPEN), DONE, true, false),
  CANCEL("calendar.duty-cancelled", Set.of(OPEN), CANCELLED, false, true),
  REOPEN("calendar.duty-reopened", Set.of(DONE, CANCELLED), OPEN, false, true);

  private final String kind;
  private final Set<DutyState> from;
  private final DutyState to;
  private final boolean byOwner;
  private final boolean needsReason;

  DutyMove(String kind, Set<DutyState> from, DutyState to, boolean byOwner, boolean needsReason) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
    this.byOwner = byOwner;
    this.needsReason = needsReason;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<DutyState> from() {
    return EnumSet.copyOf(from);
  }

  public DutyState to() {
    return to;
  }

  /** Whether the one who has to do it may take it too, without keeping the year. */
  public boolean byOwner() {
    return byOwner;
  }

  public boolean needsReason() {
    return needsReason;
  }

  /** As a button says it. */
  public String words() {
    return Words.of("calendar").say("move." + name());
  }
}
