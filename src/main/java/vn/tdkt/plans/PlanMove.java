package vn.tdkt.plans;

import static vn.tdkt.plans.PlanState.APPROVED;
import static vn.tdkt.plans.PlanState.DRAFT;
import static vn.tdkt.plans.PlanState.ISSUED;
import static vn.tdkt.plans.PlanState.SUBMITTED;
import static vn.tdkt.plans.PlanState.VOID;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of a plan as data: the check, the buttons and docs/workflows.md all read this. */
public enum PlanMove {
  SUBMIT("plans.plan-submitted", Set.of(DRAFT), SUBMITTED, Permission.PLAN_EDIT, false),
  TAKE_BACK("plans.plan-taken-back", Set.of(SUBMITTED), DRAFT, Permission.PLAN_EDIT, false),
  SEND_BACK("plans.plan-sent-back", Set.of(SUBMITTED), DRAFT, Permission.PLAN_APPROVE, true),
  APPROVE("plans.plan-approved", Set.of(SUBMITTED), APPROVED, Permission.PLAN_APPROVE, false),
  /** The records officer has given number and date. */
  ISSUE("plans.plan-issued", Set.of(APPROVED), ISSUED, Permission.PLAN_EDIT, false),
  /** To be changed after approval, for a reason; the issued text stays on record. */
  REVISE("plans.plan-revised", Set.of(APPROVED, ISSUED), DRAFT, Permission.PLAN_APPROVE, true),
  VOID_IT(
      "plans.plan-voided", Set.of(DRAFT, SUBMITTED, APPROVED), VOID, Permission.PLAN_APPROVE, true);

  private final String kind;
  private final Set<PlanState> from;
  private final PlanState to;
  private final Permission permission;
  private final boolean needsReason;

  PlanMove(
      String kind, Set<PlanState> from, PlanState to, Permission permission, boolean needsReason) {
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

  public Set<PlanState> from() {
    return EnumSet.copyOf(from);
  }

  public PlanState to() {
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
    return Words.of("plans").say("move." + name());
  }
}
