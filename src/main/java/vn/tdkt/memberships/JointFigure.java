package vn.tdkt.memberships;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Score;

/**
 * What members counted of one figure, added up.
 *
 * @param parts of those who answered it
 * @param asked how many members were asked
 * @param accepted what an officer took over as the unit's figure last, or null
 * @param standing what the unit's figure says now in the month in which it is kept, or null
 */
public record JointFigure(
    Indicator figure,
    List<Part> parts,
    int asked,
    @Nullable Accepted accepted,
    @Nullable Kept standing) {
  /** One member's share. */
  public record Part(UUID answer, String member, Score value) {}

  /**
   * An acceptance.
   *
   * @param version of the fact that was written
   * @param answers the states of reports that were added up
   */
  public record Accepted(Score total, long version, Set<UUID> answers, String by, Instant at) {
    public Accepted {
      answers = Set.copyOf(answers);
    }
  }

  /** The fact as it stands. */
  public record Kept(Score value, long version) {}

  /** Where the sum stands. */
  public enum State {
    /** Nobody has answered it. */
    EMPTY,
    /** Not yet taken over. */
    PROPOSED,
    /** Taken over, and nothing has changed. */
    ACCEPTED,
    /** Members corrected or added something after it was taken over (REQ-99). */
    CHANGED,
    /** The unit has entered or corrected the figure by itself: that is not overwritten. */
    ELSEWHERE
  }

  public JointFigure {
    parts = List.copyOf(parts);
  }

  public Score total() {
    return parts.stream().map(Part::value).reduce(Score.ZERO, Score::plus);
  }

  public State state() {
    long known = accepted == null ? 0 : accepted.version();
    long now = standing == null ? 0 : standing.version();
    if (now != known) {
      return State.ELSEWHERE;
    }
    if (parts.isEmpty()) {
      return State.EMPTY;
    }
    if (accepted == null) {
      return State.PROPOSED;
    }
    return accepted.answers().equals(answers()) ? State.ACCEPTED : State.CHANGED;
  }

  Set<UUID> answers() {
    return parts.stream().map(Part::answer).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is something to take over. */
  public boolean open() {
    return state() == State.PROPOSED || state() == State.CHANGED;
  }

  /** Not all have answered: the sum is still to be confirmed. */
  public boolean provisional() {
    return parts.size() < asked;
  }
}
