package vn.tdkt.initiatives;

import static vn.tdkt.initiatives.InitiativeState.BEFORE_COUNCIL;
import static vn.tdkt.initiatives.InitiativeState.CONFIRMED;
import static vn.tdkt.initiatives.InitiativeState.NOT_RECOGNISED;
import static vn.tdkt.initiatives.InitiativeState.PROPOSED;
import static vn.tdkt.initiatives.InitiativeState.RECOGNISED;
import static vn.tdkt.initiatives.InitiativeState.WAITING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of an initiative as data: the check, the buttons and docs/workflows.md all read this. */
public enum InitiativeMove {
  /** Also once more, after it was not recognised. */
  SUBMIT(
      "initiatives.submitted",
      Set.of(PROPOSED, NOT_RECOGNISED),
      BEFORE_COUNCIL,
      Permission.INITIATIVE_EDIT),
  /** What the council of the unit found, with its decision. */
  NOTE_RESULT(
      "initiatives.result-noted", Set.of(BEFORE_COUNCIL), WAITING, Permission.INITIATIVE_EDIT),
  /** The leader agrees with the noted recognition; only then it counts. */
  RECOGNISE("initiatives.recognised", Set.of(WAITING), RECOGNISED, Permission.INITIATIVE_APPROVE),
  /** The leader agrees that it is not recognised. */
  DECLINE("initiatives.declined", Set.of(WAITING), NOT_RECOGNISED, Permission.INITIATIVE_APPROVE),
  /** Another authority confirms a wider scope; its decision is noted, nobody here approves it. */
  CONFIRM(
      "initiatives.confirmed",
      Set.of(RECOGNISED, CONFIRMED),
      CONFIRMED,
      Permission.INITIATIVE_EDIT);

  private final String kind;
  private final Set<InitiativeState> from;
  private final InitiativeState to;
  private final Permission permission;

  InitiativeMove(
      String kind, Set<InitiativeState> from, InitiativeState to, Permission permission) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
    this.permission = permission;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<InitiativeState> from() {
    return EnumSet.copyOf(from);
  }

  public InitiativeState to() {
    return to;
  }

  public Permission permission() {
    return permission;
  }

  /** Whether it is written with a paper of its own; the leader's word needs none. */
  public boolean isWritten() {
    return permission == Permission.INITIATIVE_EDIT;
  }

  /** As a button says it. */
  public String words() {
    return Words.of("initiatives").say("move." + name());
  }

  /** Its part of an address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A move that is written, by its part of an address. */
  public static Optional<InitiativeMove> of(String slug) {
    return Arrays.stream(values())
        .filter(move -> move.isWritten() && move.slug().equals(slug))
        .findFirst();
  }
}
