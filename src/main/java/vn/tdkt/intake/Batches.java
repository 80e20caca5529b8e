package vn.tdkt.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.intake.model.Fault;
import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;
import vn.tdkt.kernel.Act;

/** Writes what enters, many rows at a time, and counts all rows. */
final class Batches<E> implements Sink<E> {
  private static final int ROWS = 1_000;

  private final Desk<E> desk;
  private final Target target;
  private final boolean takeDoubtful;
  private final Act act;
  private final Tally tally = new Tally();
  private final List<E> waiting = new ArrayList<>(ROWS);

  Batches(Desk<E> desk, Target target, boolean takeDoubtful, Act act) {
    this.desk = desk;
    this.target = target;
    this.takeDoubtful = takeDoubtful;
    this.act = act;
  }

  @Override
  public void take(Line line, Verdict<? extends E> verdict) {
    tally.take(line, verdict);
    switch (verdict) {
      case Verdict.Fresh<? extends E>(E entry) -> add(entry);
      case Verdict.Changed<? extends E>(E entry) -> add(entry);
      case Verdict.Doubtful<? extends E>(E entry, Fault why) -> {
        if (takeDoubtful) {
          add(entry);
        }
      }
      case Verdict.Same<? extends E> same -> {}
      case Verdict.Wrong<? extends E> wrong -> {}
    }
  }

  private void add(E entry) {
    waiting.add(entry);
    if (waiting.size() == ROWS) {
      flush();
    }
  }

  @Override
  public void hidden(int line) {
    tally.hidden(line);
  }

  Tally end() {
    flush();
    return tally;
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      desk.write(target, waiting, act);
      waiting.clear();
    }
  }
}
