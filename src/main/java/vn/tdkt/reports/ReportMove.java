package vn.tdkt.reports;

import static vn.tdkt.reports.ReportState.APPROVED;
import static vn.tdkt.reports.ReportState.DRAFT;
import static vn.tdkt.reports.ReportState.ISSUED;
import static vn.tdkt.reports.ReportState.SUBMITTED;
import static vn.tdkt.reports.ReportState.VOID;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of a report as data: the check, the buttons and docs/workflows.md all read this. */
public enum ReportMove {
  SUBMIT("reports.report-submitted", Set.of(DRAFT), SUBMITTED, Permission.PLAN_EDIT, false),
  TAKE_BACK("reports.report-taken-back", Set.of(SUBMITTED), DRAFT, Permission.PLAN_EDIT, false),
  SEND_BACK("reports.report-sent-back", Set.of(SUBMITTED), DRAFT, Permission.PLAN_APPROVE, true),
  APPROVE("reports.report-approved", Set.of(SUBMITTED), APPROVED, Permission.PLAN_APPROVE, false),
  /** The records officer has given number and date. */
  ISSUE("reports.report-issued", Set.of(APPROVED), ISSUED, Permission.PLAN_EDIT, false),
  /** To be changed after approval, for a reason; the issued copy stays on record. */
  REVISE("reports.report-revised", Set.of(APPROVED, ISSUED), DRAFT, Permission.PLAN_APPROVE, true),
  VOID_IT(
      "reports.report-voided",
      Set.of(DRAFT, SUBMITTED, APPROVED),
      VOID,
      Permission.PLAN_APPROVE,
      true);

  private final String kind;
  private final Set<ReportState> from;
  private final ReportState to;
  private final Permission permission;
  private final boolean needsReason;

  ReportMove(
      String kind,
      Set<ReportState> from,
      ReportState to,
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

  public Set<ReportState> from() {
    return EnumSet.copyOf(from);
  }

  public ReportState to() {
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
    return Words.of("reports").say("move." + name());
  }
}
