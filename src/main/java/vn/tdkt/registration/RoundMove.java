package vn.tdkt.registration;

import static vn.tdkt.registration.RoundState.APPROVED;
import static vn.tdkt.registration.RoundState.DRAFT;
import static vn.tdkt.registration.RoundState.SENT;
import static vn.tdkt.registration.RoundState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of a registration as data: the check, the buttons and docs/workflows.md read this. */
public enum RoundMove {
  SUBMIT(
      "registration.round-submitted",
      Set.of(DRAFT),
      SUBMITTED,
      Permission.REGISTRATION_EDIT,
      false),
  TAKE_BACK(
      "registration.round-taken-back",
      Set.of(SUBMITTED),
      DRAFT,
      Permission.REGISTRATION_EDIT,
      false),
  SEND_BACK(
      "registration.round-sent-back",
      Set.of(SUBMITTED),
      DRAFT,
      Permission.REGISTRATION_APPROVE,
      true),
  APPROVE(
      "registration.round-approved",
      Set.of(SUBMITTED),
      APPROVED,
      Permission.REGISTRATION_APPROVE,
      false),
  /** To the block and the office of the council. */
  SEND("registration.round-sent", Set.of(APPROVED), SENT, Permission.REGISTRATION_EDIT, false),
  /** To be changed after approval, for a reason; what was approved stays on record. */
  REVISE(
      "registration.round-revised",
      Set.of(APPROVED, SENT),
      DRAFT,
      Permission.REGISTRATION_APPROVE,
      true);

  private final String kind;
  private final Set<RoundState> from;
  private final RoundState to;
  private final Permission permission;
  private final boolean needsReason;

  RoundMove(
      String kind, Set<RoundState> from, RoundState to, Permission permission, boolean reason) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
    this.permission = permission;
    this.needsReason = reason;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<RoundState> from() {
    return EnumSet.copyOf(from);
  }

  public RoundState to() {
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
    return Words.of("registration").say("move." + name());
  }
}
