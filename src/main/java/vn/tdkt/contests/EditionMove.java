package vn.tdkt.contests;

import static vn.tdkt.contests.EditionState.JUDGING;
import static vn.tdkt.contests.EditionState.OPEN;
import static vn.tdkt.contests.EditionState.PUBLISHED;

import java.util.EnumSet;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of an edition as data: the check, the buttons and docs/workflows.md all read this. */
public enum EditionMove {
  START_JUDGING("contests.judging-started", Set.of(OPEN), JUDGING, false),
  /** As long as nobody has scored. */
  TAKE_WORKS_AGAIN("contests.works-taken-again", Set.of(JUDGING), OPEN, false),
  /** Freezes the results; figures alone may be published without a jury. */
  PUBLISH("contests.published", Set.of(OPEN, JUDGING), PUBLISHED, false),
  /** To be corrected: what was published stays on record as superseded. */
  REPLACE("contests.superseded", Set.of(PUBLISHED), JUDGING, true);

  private final String kind;
  private final Set<EditionState> from;
  private final EditionState to;
  private final boolean needsReason;

  EditionMove(String kind, Set<EditionState> from, EditionState to, boolean needsReason) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
    this.needsReason = needsReason;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<EditionState> from() {
    return EnumSet.copyOf(from);
  }

  public EditionState to() {
    return to;
  }

  public Permission permission() {
    return Permission.CONTEST_EDIT;
  }

  public boolean needsReason() {
    return needsReason;
  }

  /** As a button says it. */
  public String words() {
    return Words.of("contests").say("move." + name());
  }
}
