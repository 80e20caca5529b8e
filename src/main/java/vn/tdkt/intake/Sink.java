package vn.tdkt.intake;

import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;

/** Is told of every row of a table, from top to bottom. */
public interface Sink<E> {
  void take(Line line, Verdict<? extends E> verdict);

  /** A hidden row of which nobody has said whether it belongs to the table. */
  default void hidden(int line) {}

  /** False ends the way through the table where it is. */
  default boolean goesOn() {
    return true;
  }

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

      @Override
      public boolean goesOn() {
        return one.goesOn() && other.goesOn();
      }
    };
  }
}
