package vn.tdkt.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;
import vn.tdkt.kernel.Act;

/** Writes what enters, many rows at a time. */
final class Batches<E> implements Sink<E> {
  private static final int ROWS = 1_000;

  private final Desk<E> desk;
  private final Target target;
  private final Act act;
  private final List<E> waiting = new ArrayList<>(ROWS);

  Batches(Desk<E> desk, Target target, Act act) {
    this.desk = desk;
    this.target = target;
    this.act = act;
  }

  @Override
  public void take(Line line, Verdict<? extends E> verdict) {
    E entry = entry(verdict);
    if (entry != null) {
      waiting.add(entry);
    }
    if (waiting.size() == ROWS) {
      flush();
    }
  }

  /** Null where nothing enters. */
  private static <E> @Nullable E entry(Verdict<? extends E> verdict) {
    return switch (verdict) {
      case Verdict.Fresh<? extends E>(E entry) -> entry;
      case Verdict.Changed<? extends E>(E entry) -> entry;
      case Verdict.Doubtful<? extends E> one ->
          one.outcome() == null ? null : Batches.<E>entry(one.outcome());
      case Verdict.Same<? extends E> same -> null;
      case Verdict.Wrong<? extends E> wrong -> null;
    };
  }

  void flush() {
    if (!waiting.isEmpty()) {
      desk.write(target, waiting, act);
      waiting.clear();
    }
  }
}
