package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M14, REQ-129, REQ-137, REQ-150: a list of things to do, for points each or at a price for each
 * that is missing; once, or for each movement.
 *
 * @param minusEach what each missing thing costs; null: done things give their own points
 * @param cap the most that missing things may cost, or null
 * @param scope how several movements count; null: not declared, asked where it makes a difference
 * @param subjects the movements, as printed; empty where there is one list
 * @param ownFaultOnly true where only what is missing by own fault costs points (REQ-138)
 */
public record Checklist(
    List<Box> boxes,
    @Nullable Score minusEach,
    @Nullable Score cap,
    @Nullable Scope scope,
    List<String> subjects,
    boolean ownFaultOnly)
    implements LeafRule {
  public Checklist {
    boxes = List.copyOf(boxes);
    subjects = List.copyOf(subjects);
  }

  /** How several movements count. */
  public enum Scope {
    /** A thing is done when it is done for every movement. */
    ONCE,
    /** Every movement counts by itself, and the results are added. */
    EACH,
    /** Every movement counts by itself, and the mean is taken. */
    MEAN
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Checklist(List<Answer.Ticks> lists))) {
      return Mismatch.of(frame, "checklist");
    }
    Finding question = question(lists, frame);
    if (question != null) {
      return Points.open(question);
    }
    if (scope != null || lists.size() == 1) {
      return ticked(scope == null ? Scope.ONCE : scope, lists, frame);
    }
    Points once = ticked(Scope.ONCE, lists, frame);
    return Same.points(once, ticked(Scope.EACH, lists, frame))
        ? once
        : Points.open(FindingCode.RULE_PER_MOVEMENT_UNDECLARED.at(frame.ref()));
  }

  private Points ticked(Scope how, List<Answer.Ticks> lists, Frame frame) {
    return new TickedBoxes(this, how, frame).points(lists);
  }

  private @Nullable Finding question(List<Answer.Ticks> lists, Frame frame) {
    if (lists.isEmpty()) {
      return FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), Said.of("movement"));
    }
    for (Answer.Ticks ticks : lists) {
      for (Box box : boxes) {
        Boolean done = ticks.done().get(box.key());
        if (done == null) {
          return FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), box.label());
        }
        if (!done && box.minus() != null && box.points() != null) {
          return FindingCode.RULE_CONTRADICTS.at(frame.ref(), Score.ZERO, box.minus().negated());
        }
        if (done && minusEach == null && box.points() == null && box.minus() == null) {
          return FindingCode.RULE_BOX_WITHOUT_POINTS.at(frame.ref(), box.label());
        }
      }
    }
    return minusEach != null && frame.full() == null
        ? FindingCode.SET_MAX_MISSING.at(frame.ref())
        : null;
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    if (boxes.isEmpty()) {
      return List.of(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    List<Finding> found = new ArrayList<>();
    if (scope == null && subjects.size() > 1) {
      found.add(FindingCode.RULE_PER_MOVEMENT_UNDECLARED.at(frame.ref()));
    }
    for (Box box : boxes) {
      if (box.points() != null && box.minus() != null) {
        found.add(FindingCode.RULE_CONTRADICTS.at(frame.ref(), Score.ZERO, box.minus().negated()));
      } else if (minusEach == null && box.points() == null && box.minus() == null) {
        found.add(FindingCode.RULE_BOX_WITHOUT_POINTS.at(frame.ref(), box.label()));
      }
    }
    if (minusEach == null) {
      Reach.of(sum(), frame, found);
    } else {
      least(minusEach, frame, found);
    }
    return found;
  }

  private Score sum() {
    return boxes.stream()
        .map(box -> box.points() == null ? Score.ZERO : box.points())
        .reduce(Score.ZERO, Score::plus);
  }

  /** Missing everything still leaves points: worth knowing before the year ends. */
  private void least(Score each, Frame frame, List<Finding> found) {
    if (frame.full() == null) {
      return;
    }
    Score rest = frame.full().minus(each.times(boxes.size()));
    if (scope != Scope.EACH && rest.signum() > 0 && frame.full().signum() > 0) {
      found.add(FindingCode.RULE_FLOOR_ABOVE_ZERO.at(frame.ref(), rest));
    }
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.Boxes(Forms.boxes(boxes), subjects, !subjects.isEmpty(), ownFaultOnly);
  }
}
