package vn.tdkt.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.intake.model.Doubt;
import vn.tdkt.intake.model.Fault;
import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;

/** Counts what would come of a table, and keeps what a person can read of its faults. */
public final class Tally implements Sink<Object> {
  /** More on one page nobody reads; the workbook with the faults has them all. */
  static final int SHOWN = 200;

  private final List<Fault> faults = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private int fresh;
  private int changed;
  private int freshByAnswer;
  private int changedByAnswer;
  private int unanswered;
  private int same;
  private int doubtful;
  private int wrong;
  private int hidden;

  @Override
  public void take(Line line, Verdict<?> verdict) {
    switch (verdict) {
      case Verdict.Fresh<?> one -> fresh++;
      case Verdict.Changed<?> one -> changed++;
      case Verdict.Same<?> one -> same++;
      case Verdict.Doubtful<?> one -> {
        doubtful++;
        keep(doubts, one.doubt());
        answered(one);
      }
      case Verdict.Wrong<?>(List<Fault> found) -> {
        wrong++;
        found.forEach(fault -> keep(faults, fault));
      }
    }
  }

  private void answered(Verdict.Doubtful<?> one) {
    if (one.doubt().said() == null) {
      unanswered++;
    } else if (one.outcome() instanceof Verdict.Fresh<?>) {
      freshByAnswer++;
    } else if (one.outcome() instanceof Verdict.Changed<?>) {
      changedByAnswer++;
    }
  }

  private static <T> void keep(List<T> shown, T one) {
    if (shown.size() < SHOWN) {
      shown.add(one);
    }
  }

  @Override
  public void hidden(int line) {
    hidden++;
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  public List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  public int fresh() {
    return fresh;
  }

  public int changed() {
    return changed;
  }

  public int same() {
    return same;
  }

  public int doubtful() {
    return doubtful;
  }

  /** Doubtful rows of which nobody has said what they are. */
  public int unanswered() {
    return unanswered;
  }

  /** How many rows would enter as new, those of the answers with them. */
  public int enteringFresh() {
    return fresh + freshByAnswer;
  }

  /** How many would change what is on record, those of the answers with them. */
  public int enteringChanged() {
    return changed + changedByAnswer;
  }

  public int wrong() {
    return wrong;
  }

  /** Hidden rows, of which nobody has said whether they belong to the table. */
  public int hidden() {
    return hidden;
  }

  public int all() {
    return fresh + changed + same + doubtful + wrong;
  }

  /** What a person agreed to; when the record has moved on since, it is another. */
  public String sum() {
    return fresh + "-" + changed + "-" + same + "-" + doubtful + "-" + wrong + "-" + hidden;
  }
}
