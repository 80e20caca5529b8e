package vn.tdkt.issuance;

import static vn.tdkt.issuance.IssuanceState.APPROVED;
import static vn.tdkt.issuance.IssuanceState.DRAFT;
import static vn.tdkt.issuance.IssuanceState.ISSUED;
import static vn.tdkt.issuance.IssuanceState.SUBMITTED;
import static vn.tdkt.issuance.IssuanceState.VOID;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;

/** The way of a paper as data: the check, the buttons and docs/workflows.md all read this. */
public enum IssuanceMove {
  SUBMIT("trinh", "submitted", Set.of(DRAFT), SUBMITTED, Permission.PLAN_EDIT, Asks.NOTHING),
  TAKE_BACK("lay-lai", "taken-back", Set.of(SUBMITTED), DRAFT, Permission.PLAN_EDIT, Asks.NOTHING),
  SEND_BACK("tra-lai", "sent-back", Set.of(SUBMITTED), DRAFT, Permission.PLAN_APPROVE, Asks.WHY),
  APPROVE("duyet", "approved", Set.of(SUBMITTED), APPROVED, Permission.PLAN_APPROVE, Asks.NOTHING),
  /** The records officer has given number and date. */
  ISSUE("ban-hanh", "issued", Set.of(APPROVED), ISSUED, Permission.PLAN_EDIT, Asks.NUMBER),
  /** To be changed after approval, for a reason; the issued copy stays on record. */
  REVISE("sua-lai", "revised", Set.of(APPROVED, ISSUED), DRAFT, Permission.PLAN_APPROVE, Asks.WHY),
  VOID_IT(
      "huy", "voided", Set.of(DRAFT, SUBMITTED, APPROVED), VOID, Permission.PLAN_APPROVE, Asks.WHY);

  /** What a move wants to be told. */
  public enum Asks {
    NOTHING,
    /** The reason. */
    WHY,
    /** Number and date of the paper. */
    NUMBER
  }

  private final String slug;
  private final String past;
  private final Set<IssuanceState> from;
  private final IssuanceState to;
  private final Permission permission;
  private final Asks asks;

  IssuanceMove(
      String slug,
      String past,
      Set<IssuanceState> from,
      IssuanceState to,
      Permission permission,
      Asks asks) {
    this.slug = slug;
    this.past = past;
    this.from = Set.copyOf(from);
    this.to = to;
    this.permission = permission;
    this.asks = asks;
  }

  /** In addresses. */
  String slug() {
    return slug;
  }

  /** What has then happened: "submitted". */
  String past() {
    return past;
  }

  public Set<IssuanceState> from() {
    return EnumSet.copyOf(from);
  }

  public IssuanceState to() {
    return to;
  }

  public Permission permission() {
    return permission;
  }

  public Asks asks() {
    return asks;
  }
}
