package vn.tdkt.registration.model;

import java.math.RoundingMode;
import vn.tdkt.kernel.Score;

/**
 * A target as a share, in heads (REQ-67): "10% of 13" is 1.3. No rule says how to round, so between
 * the two roundings one can only ask.
 *
 * @param percent from 1 to 100
 * @param of how many persons it is a share of
 * @param registered how many of them strive for it
 */
public record Share(int percent, int of, int registered) {
  private static final int WHOLE = 100;

  /** How the registrations stand to it. */
  public enum Standing {
    REACHED,
    /** Enough when it is rounded down, not when it is rounded up. */
    ASKED,
    SHORT
  }

  public Score exact() {
    return Score.of((long) percent * of, WHOLE);
  }

  /** Heads that are at least the share. */
  public int atLeast() {
    return heads(RoundingMode.CEILING);
  }

  public int roundedDown() {
    return heads(RoundingMode.FLOOR);
  }

  private int heads(RoundingMode mode) {
    return exact().whole(mode).floor().intValueExact();
  }

  public Standing standing() {
    return registered >= atLeast()
        ? Standing.REACHED
        : registered >= roundedDown() && roundedDown() > 0 ? Standing.ASKED : Standing.SHORT;
  }
}
