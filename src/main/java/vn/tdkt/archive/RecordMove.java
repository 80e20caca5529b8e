package vn.tdkt.archive;

import static vn.tdkt.archive.RecordState.CHECKED;
import static vn.tdkt.archive.RecordState.RECOGNISED;
import static vn.tdkt.archive.RecordState.RETURNED;
import static vn.tdkt.archive.RecordState.VERIFIED;
import static vn.tdkt.archive.RecordState.VOID;
import static vn.tdkt.archive.RecordState.WAITING;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/**
 * The whole way of a record as data: the check, the buttons and docs/workflows.md all read this.
 */
public enum RecordMove {
  /** The program has read all pages of the file. */
  RECOGNISE("archive.record-recognised", Set.of(WAITING), RECOGNISED),
  /** One person has looked, and no rule disagrees. */
  CONFIRM("archive.record-confirmed", Set.of(RECOGNISED, RETURNED), VERIFIED),
  /** One person has looked, and a rule disagrees: somebody else must look as well. */
  CHECK("archive.record-checked", Set.of(RECOGNISED, RETURNED), CHECKED),
  /** Another person has read the same without seeing what the first one wrote. */
  CONFIRM_AGAIN("archive.record-confirmed-again", Set.of(CHECKED), VERIFIED),
  RETURN("archive.record-returned", Set.of(CHECKED, VERIFIED), RETURNED),
  STRIKE("archive.record-voided", Set.of(RECOGNISED, CHECKED, VERIFIED, RETURNED), VOID);

  private static final Set<RecordMove> WITH_REASON = Set.of(RETURN, STRIKE);

  private final String kind;
  private final Set<RecordState> from;
  private final RecordState to;

  RecordMove(String kind, Set<RecordState> from, RecordState to) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<RecordState> from() {
    return EnumSet.copyOf(from);
  }

  public RecordState to() {
    return to;
  }

  public Permission permission() {
    return Permission.ARCHIVE_EDIT;
  }

  public boolean needsReason() {
    return WITH_REASON.contains(this);
  }

  /** Never by the account that looked first. */
  public boolean needsAnother() {
    return this == CONFIRM_AGAIN;
  }

  /** As a button says it. */
  public String words() {
    return Words.of("archive").say("move." + name());
  }
}
