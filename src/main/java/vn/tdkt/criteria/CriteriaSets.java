package vn.tdkt.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYearId;

/**
 * The criteria sets that are kept, from draft to closing (REQ-93, REQ-97). An issued set is never
 * edited: a correction is a new version. Whoever writes needs the right for the block, else {@link
 * NotVisible}; a draft that moved on is told by {@link vn.tdkt.kernel.StaleEdit}.
 */
public interface CriteriaSets {
  /** Begins the first set of a block and year. */
  Outcome<StoredSet> begin(BlockYearId block, CriteriaSet content, Access by);

  /** Saves a draft over the version that was seen. */
  Outcome<StoredSet> save(CriteriaSetId draft, long seenVersion, CriteriaSet content, Access by);

  /**
   * Issues a draft by its deciding document. What {@link CriteriaSet#diagnose} finds does not stop
   * it: its owner has read it and decides. The version that it corrects is closed.
   */
  Outcome<StoredSet> issue(
      CriteriaSetId draft, long seenVersion, DecidingDocument decision, Access by);

  /** Begins a new version of an issued set, with the reason. */
  Outcome<StoredSet> correct(CriteriaSetId issued, String reason, Access by);

  /** Begins the set of another block or year from this one; the keys of its criteria stay. */
  Outcome<StoredSet> copy(CriteriaSetId from, BlockYearId to, String year, Access by);

  /** Closes an issued set at the end of its year. */
  Outcome<StoredSet> close(CriteriaSetId issued, Access by);

  /** The set in force for a block and year. */
  Optional<StoredSet> current(BlockYearId block);

  /** Every version of a block and year, the newest first. */
  List<StoredSet> of(BlockYearId block);

  /** Every version of these blocks and years at once, the newest of each first. */
  List<StoredSet> of(Collection<BlockYearId> blocks);

  /**
   * @throws NotVisible if there is none
   */
  StoredSet byId(CriteriaSetId id);

  /** The content alone; that of an issued set is read once and kept, because it never changes. */
  CriteriaSet content(CriteriaSetId id);
}
