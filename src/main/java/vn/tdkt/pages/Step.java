package vn.tdkt.pages;

import org.jspecify.annotations.Nullable;

/**
 * One step of a way that a thing goes, in words.
 *
 * @param by who took it, or null
 * @param at when, as shown, or null
 */
public record Step(String label, State state, @Nullable String by, @Nullable String at) {
  /** Where the thing stands, seen from this step. */
  public enum State {
    DONE,
    CURRENT,
    AHEAD
  }

  public static Step done(String label, @Nullable String by, @Nullable String at) {
    return new Step(label, State.DONE, by, at);
  }

  public static Step current(String label) {
    return new Step(label, State.CURRENT, null, null);
  }

  public static Step ahead(String label) {
    return new Step(label, State.AHEAD, null, null);
  }
}
