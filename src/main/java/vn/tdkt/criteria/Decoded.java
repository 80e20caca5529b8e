package vn.tdkt.criteria;

import java.util.List;

/** What was read, or everything that stood in the way. */
public sealed interface Decoded<T> {
  /** It was understood. */
  record Read<T>(T value) implements Decoded<T> {}

  /** It was not; at least one problem. */
  record Unreadable<T>(List<Problem> problems) implements Decoded<T> {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
