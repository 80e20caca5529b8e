package vn.tdkt.organisation;

/**
 * Who scores the row of the block's leader, which never scores itself (REQ-13). Office practice: a
 * setting of each block, the deputy where nothing else is set.
 */
public sealed interface LeaderScoredBy {
  /** The deputies. */
  record Deputy() implements LeaderScoredBy {}

  /** One member named for it. */
  record Named(UnitId member) implements LeaderScoredBy {}

  /** All other members; their mean counts. */
  record MeanOfOthers() implements LeaderScoredBy {}
}
