package vn.tdkt.intake;

import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;

/** Is told of every row of a table, from top to bottom. */
public interface Sink<E> {
  void take(Line line, Verdict<? extends E> verdict);

  /** A hidden row of which nobody has said whether it belongs to the table. */
  default void hidden(int line) {}
}
