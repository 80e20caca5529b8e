package vn.tdkt.supervision;

import static vn.tdkt.supervision.InspectionState.CANCELLED;
import static vn.tdkt.supervision.InspectionState.DONE;
import static vn.tdkt.supervision.InspectionState.PLANNED;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.kernel.Words;

/** The way of an inspection as data: the check, the buttons and docs/workflows.md all read this. */
public enum InspectionMove {
  /** It took place: on a day, by somebody, with findings. */
  CARRY_OUT("supervision.inspection-done", Set.of(PLANNED), DONE, false),
  CANCEL("supervision.inspection-cancelled", Set.of(PLANNED, DONE), CANCELLED, true),
  REOPEN("supervision.inspection-reopened", Set.of(DONE, CANCELLED), PLANNED, true);

  private final String kind;
  private final Set<InspectionState> from;
  private final InspectionState to;
  private final boolean needsReason;

  InspectionMove(String kind, Set<InspectionState> from, InspectionState to, boolean needsReason) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
    this.needsReason = needsReason;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<InspectionState> from() {
    return EnumSet.copyOf(from);
  }

  public InspectionState to() {
    return to;
  }

  public boolean needsReason() {
    return needsReason;
  }

  /** As a button says it. */
  public String words() {
    return Words.of("supervision").say("move." + name());
  }
}
