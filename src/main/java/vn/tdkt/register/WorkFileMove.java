package vn.tdkt.register;

import static vn.tdkt.register.WorkFileState.CLOSED;
import static vn.tdkt.register.WorkFileState.OPEN;
import static vn.tdkt.register.WorkFileState.VOID;

import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/**
 * The way of a file of work as data: the check, the buttons and docs/workflows.md all read this. A
 * closed file is never opened again.
 */
public enum WorkFileMove {
  CLOSE("register.work-file-closed", OPEN, CLOSED, Permission.WORK_FILE_CLOSE, false),
  VOID_IT("register.work-file-voided", OPEN, VOID, Permission.DOCUMENT_MANAGE, true);

  private final String kind;
  private final WorkFileState from;
  private final WorkFileState to;
  private final Permission permission;
  private final boolean needsReason;

  WorkFileMove(
      String kind,
      WorkFileState from,
      WorkFileState to,
      Permission permission,
      boolean needsReason) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.permission = permission;
    this.needsReason = needsReason;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public WorkFileState from() {
    return from;
  }

  public WorkFileState to() {
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
    return Words.of("register").say("work-file.move." + name());
  }
}
