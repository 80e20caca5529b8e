package vn.tdkt.organisation;

/**
 * What each block settles for its year; office practice without a written source.
 *
 * @param mayExceedSelf whether the block may give more points than the unit gave itself
 * @param mayVoteForItself whether a unit may vote for itself
 */
public record BlockSettings(
    LeaderScoredBy leaderScoredBy,
    boolean mayExceedSelf,
    boolean mayVoteForItself,
    Deadlines deadlines) {
  public static final BlockSettings DEFAULT =
      new BlockSettings(new LeaderScoredBy.Deputy(), true, false, Deadlines.NONE);

  public BlockSettings with(Deadlines next) {
    return new BlockSettings(leaderScoredBy, mayExceedSelf, mayVoteForItself, next);
  }
}
