package vn.tdkt.criteria;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYearId;

/**
 * A criteria set as it is kept: draft, issued, closed (REQ-97).
 *
 * @param number first, second … version of this block and year
 * @param version of the draft, for two people who edit it
 * @param decision null while it is a draft
 * @param supersedes the version that this one corrects, or null
 * @param copiedFrom the set from which this one was begun, of another year or block, or null
 * @param reason why it corrects that version, or null
 */
public record StoredSet(
    CriteriaSetId id,
    BlockYearId block,
    UUID jurisdiction,
    int number,
    State state,
    long version,
    CriteriaSet content,
    @Nullable DecidingDocument decision,
    @Nullable CriteriaSetId supersedes,
    @Nullable CriteriaSetId copiedFrom,
    @Nullable String reason) {
  /** The life of a set. */
  public enum State {
    DRAFT,
    ISSUED,
    CLOSED;

    /** As people read it. */
    public String words() {
      return Words.of("criteria").say("set.state." + name());
    }
  }

  public Scope scope() {
    return Scope.block(jurisdiction, block.value());
  }
}
