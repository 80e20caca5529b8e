package vn.tdkt.block.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.kernel.Score;
import vn.tdkt.scoring.Recorded;

/**
 * Self score beside block score (REQ-105, REQ-176).
 *
 * @param applies false where the criterion is none of this member's
 * @param self points that the unit gives itself; null while undetermined or not applicable
 * @param judged points that the block gives; null before that
 * @param version of the scorer's row, which the next one must have seen; 0 where there is none
 */
public record Cell(
    State state,
    boolean applies,
    @Nullable Score self,
    Score selfBonus,
    @Nullable Score judged,
    Score judgedBonus,
    long version) {
  /** How the two figures stand to each other. */
  public enum State {
    /** The member has not sent its sheet: nothing may be shown. */
    NOT_SENT,
    /** The block has not scored it yet. */
    MISSING,
    AGREED,
    DIFFERS
  }

  static final Cell NOT_SENT =
      new Cell(State.NOT_SENT, true, null, Score.ZERO, null, Score.ZERO, 0);

  /**
   * @param self what came out of the unit's own figures
   * @param counted what came out with the block's figures in their place
   */
  static Cell of(Seat seat, LeafResult self, LeafResult counted) {
    long version = seat.version(self.key(), null);
    return seat.judged(self.key()).isPresent()
        ? judged(self, counted.points(), counted.bonus(), version)
        : missing(self, version);
  }

  /** The same for one of several scorers: its own figure instead of the block's. */
  static Cell of(Seat seat, LeafResult self, UUID judge) {
    long version = seat.version(self.key(), judge);
    return seat.judged(self.key(), judge)
        .map(row -> judged(self, row.points(), bonus(row), version))
        .orElseGet(() -> missing(self, version));
  }

  private static Cell missing(LeafResult self, long version) {
    boolean applies = applies(self);
    return new Cell(State.MISSING, applies, self.points(), self.bonus(), null, Score.ZERO, version);
  }

  private static Cell judged(LeafResult self, @Nullable Score points, Score bonus, long version) {
    boolean same = same(self.points(), points) && self.bonus().equals(bonus);
    return new Cell(
        same ? State.AGREED : State.DIFFERS,
        applies(self) || points != null,
        self.points(),
        self.bonus(),
        points,
        bonus,
        version);
  }

  private static boolean applies(LeafResult self) {
    return self.state() != LeafResult.State.NOT_APPLICABLE;
  }

  private static Score bonus(Recorded row) {
    return row.entry().bonuses().stream().map(Entry.Bonus::points).reduce(Score.ZERO, Score::plus);
  }

  private static boolean same(@Nullable Score one, @Nullable Score other) {
    return one == null ? other == null : one.equals(other);
  }

  public boolean differs() {
    return state == State.DIFFERS;
  }

  public boolean missing() {
    return state == State.MISSING;
  }

  /** There is a figure of the unit that the block could accept. */
  public boolean acceptable() {
    return missing() && determined();
  }

  /** The unit's own figure is known. */
  public boolean determined() {
    return state != State.NOT_SENT && (self != null || !applies);
  }
}
