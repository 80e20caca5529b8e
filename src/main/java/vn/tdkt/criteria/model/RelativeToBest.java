package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M16: relative to the best of the group. With a target, half of the maximum is for reaching it and
 * half for coming near the best; without one, the share of the best that has none.
 *
 * @param onTarget what all get when the best is exactly on target; null: not declared
 * @param alone what the only unit gets above its target; null: not declared
 * @param absolute true where the best absolute result leads and targets do not count
 */
public record RelativeToBest(@Nullable Gives onTarget, @Nullable Gives alone, boolean absolute)
    implements GroupRule {
  private static final Score HALF = Score.of(1, 2);

  /** Half of the maximum or all of it. */
  public enum Gives {
    HALF,
    FULL;

    Score of(Score max) {
      return this == HALF ? max.times(RelativeToBest.HALF) : max;
    }
  }

  @Override
  public Points apply(Answer answer, Frame frame, Peers peers) {
    if (!(answer instanceof Answer.PlanActual own)) {
      return Mismatch.of(frame, "plan");
    }
    if (frame.full() == null) {
      return Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()));
    }
    if (own.actual().isNegative() || (own.plan() != null && own.plan().isNegative())) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), own.actual()));
    }
    if (!absolute && own.revisedPlan() != null && !own.revisedPlan().equals(own.plan())) {
      return Points.open(
          FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("plan-choice")));
    }
    return targeted(own)
        ? towardsTarget(own, frame.full(), frame, peers)
        : withoutTarget(own, frame.full(), frame, peers);
  }

  private boolean targeted(Answer.PlanActual answer) {
    return !absolute && answer.plan() != null && !answer.plan().isZero();
  }

  private Points towardsTarget(Answer.PlanActual own, Score max, Frame frame, Peers peers) {
    Score plan = Objects.requireNonNull(own.plan());
    Score reached = own.actual().dividedBy(plan);
    if (reached.compareTo(Score.ONE) < 0) {
      return earned(
          max.times(HALF).times(reached), "below-target", own.actual(), plan, false, frame);
    }
    if (!peers.known()) {
      return Points.open(FindingCode.PEERS_MISSING.at(frame.ref()));
    }
    Field field = peers.once(this::survey);
    if (field.best().equals(Score.ONE)) {
      return onTarget == null
          ? Points.open(FindingCode.RULE_ON_TARGET_UNDECLARED.at(frame.ref()))
          : earned(onTarget.of(max), "on-target", own.actual(), plan, field.open() > 0, frame);
    }
    if (field.units() == 1 && alone == null) {
      return Points.open(FindingCode.PEERS_ALONE.at(frame.ref()));
    }
    Score points = field.units() == 1 && alone != null ? alone.of(max) : above(reached, field, max);
    return earned(points, "above-target", own.actual(), plan, field.open() > 0, frame);
  }

  /** ½·max + ½·max·(share − 1)/(best − 1): max for the best, half for just reaching the target. */
  private static Score above(Score reached, Field field, Score max) {
    Score ahead = reached.minus(Score.ONE).dividedBy(field.best().minus(Score.ONE));
    return max.times(HALF).times(Score.ONE.plus(ahead));
  }

  private Points withoutTarget(Answer.PlanActual own, Score max, Frame frame, Peers peers) {
    if (!peers.known()) {
      return Points.open(FindingCode.PEERS_MISSING.at(frame.ref()));
    }
    Field field = peers.once(this::survey);
    if (field.bestActual().isZero()) {
      return Points.open(FindingCode.RULE_ZERO_UNDECLARED.at(frame.ref(), Said.of("best-result")));
    }
    if (field.units() == 1 && alone == null && !absolute) {
      return Points.open(FindingCode.PEERS_ALONE.at(frame.ref()));
    }
    Score points = max.times(own.actual()).dividedBy(field.bestActual());
    return earned(points, "of-best", own.actual(), field.bestActual(), field.open() > 0, frame);
  }

  private static Points earned(
      Score points, String how, Score actual, Score against, boolean open, Frame frame) {
    List<Finding> findings = new ArrayList<>();
    if (open) {
      findings.add(FindingCode.PEERS_MISSING.at(frame.ref()));
    }
    if (how.equals("above-target") && actual.compareTo(against.times(10)) >= 0) {
      findings.add(FindingCode.ANSWER_UNITS_MIXED.at(frame.ref(), against, actual));
    }
    return new Points.Earned(
        points,
        "",
        Said.of(how, actual, against),
        open,
        List.of(Step.of(how, points, actual, against, points)),
        findings);
  }

  /**
   * What the group has reached.
   *
   * @param best best share of its target
   * @param bestActual best result of those without target
   * @param open how many have not answered
   */
  record Field(Score best, Score bestActual, int units, int open) {}

  private Field survey(List<Peers.Peer> peers) {
    Score best = Score.ZERO;
    Score bestActual = Score.ZERO;
    int units = 0;
    int open = 0;
    for (Peers.Peer peer : peers) {
      switch (peer.answer()) {
        case null -> open++;
        case Answer.PlanActual answer -> {
          units++;
          if (targeted(answer) && answer.plan() != null) {
            best = best.atLeast(answer.actual().dividedBy(answer.plan()));
          } else {
            bestActual = bestActual.atLeast(answer.actual());
          }
        }
        default -> {}
      }
    }
    return new Field(best, bestActual, units + open, open);
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return onTarget == null && !absolute
        ? List.of(FindingCode.RULE_ON_TARGET_UNDECLARED.at(frame.ref()))
        : List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.PlanAndActual(true);
  }
}
