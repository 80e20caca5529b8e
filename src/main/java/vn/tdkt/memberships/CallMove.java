package vn.tdkt.memberships;

import static vn.tdkt.memberships.CallState.CLOSED;
import static vn.tdkt.memberships.CallState.OPEN;
import static vn.tdkt.memberships.CallState.VOID;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of a call for reports as data: the check and the buttons read this. */
public enum CallMove {
  CLOSE("memberships.call-closed", OPEN, CLOSED, Permission.MEMBER_APPROVE, false),
  REOPEN("memberships.call-reopened", CLOSED, OPEN, Permission.MEMBER_APPROVE, true),
  VOID_IT("memberships.call-voided", OPEN, VOID, Permission.MEMBER_EDIT, true);

  private final String kind;
  private final CallState from;
  private final CallState to;
  private final Permission permission;
  private final boolean needsReason;

  CallMove(String kind, CallState from, CallState to, Permission permission, boolean needsReason) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.permission = permission;
    this.needsReason = needsReason;
  }

  /** The move of that part of an address. */
  public static Optional<CallMove> of(String slug) {
    return Stream.of(values()).filter(move -> move.slug().equals(slug)).findFirst();
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String kind() {
    return kind;
  }

  public CallState from() {
    return from;
  }

  public CallState to() {
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
    return Words.of("memberships").say("move." + name());
  }
}
