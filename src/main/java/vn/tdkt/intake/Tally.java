package vn.tdkt.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.intake.model.Fault;
import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;

/** Counts what would come of a table, and keeps what a person can read of its faults. */
public final class Tally implements Sink<Object> {
  /** More on one page nobody reads; the workbook with the faults has them all. */
  static final int SHOWN = 200;

  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> doubts = new ArrayList<>();
  private int fresh;
  private int changed;
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
      case Verdict.Doubtful<?>(Object entry, Fault why) -> {
        doubtful++;
        keep(doubts, why);
      }
      case Verdict.Wrong<?>(List<Fault> found) -> {
        wrong++;
        found.forEach(fault -> keep(faults, fault));
      }
    }
  }

  private static void keep(List<Fault> shown, Fault fault) {
    if (shown.size() < SHOWN) {
      shown.add(fault);
    }
  }

  @Override
  public void hidden(int line) {
    hidden++;
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  public List<Fault> doubts() {
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
