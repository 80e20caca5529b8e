package vn.tdkt.intake;

import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;

/** Is told of every row of a table, from top to bottom. */
public interface Sink<E> {
  void take(Line line, Verdict<? extends E> verdict);

  /** A hidden row of which nobody has said whether it belongs to the table. */
  default void hidden(int line) {}

  /** Tells both. */
  static <E> Sink<E> both(Sink<? super E> one, Sink<? super E> other) {
    return new Sink<>() {
      @Override
      public void take(Line line, Verdict<? extends E> verdict) {
        one.take(line, verdict);
        other.take(line, verdict);
      }

      @Override
      public void hidden(int line) {
        one.hidden(line);
        other.hidden(line);
      }
    };
  }
}
