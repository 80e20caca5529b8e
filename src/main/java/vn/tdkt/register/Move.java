package vn.tdkt.register;

import static vn.tdkt.register.DocumentState.DRAFT;
import static vn.tdkt.register.DocumentState.ISSUED;
import static vn.tdkt.register.DocumentState.REGISTERED;
import static vn.tdkt.register.DocumentState.VOID;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of a document as data: the check, the buttons and docs/workflows.md all read this. */
public enum Move {
  /** The records officer has given number and date. */
  ISSUE("register.document-issued", Set.of(DRAFT), ISSUED, Permission.DOCUMENT_REGISTER, false),
  VOID_IT(
      "register.document-voided",
      Set.of(DRAFT, ISSUED, REGISTERED),
      VOID,
      Permission.DOCUMENT_MANAGE,
      true);

  private final String kind;
  private final Set<DocumentState> from;
  private final DocumentState to;
  private final Permission permission;
  private final boolean needsReason;

  Move(
      String kind,
      Set<DocumentState> from,
      DocumentState to,
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

  public Set<DocumentState> from() {
    return EnumSet.copyOf(from);
  }

  public DocumentState to() {
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
    return Words.of("register").say("move." + name());
  }
}
