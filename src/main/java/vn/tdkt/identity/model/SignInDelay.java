package vn.tdkt.identity.model;

import java.util.List;

/**
 * How long the next attempt for a login name has to wait after so many failures in a row. It slows
 * guessing and never locks anybody out; offices share one address, so addresses are not counted.
 */
public final class SignInDelay {
  /** Seconds after the first failure, the second, and so on; the last one holds for all further. */
  public static final List<Integer> SECONDS = List.of(0, 0, 1, 2, 4, 8, 16, 32, 60);

  private SignInDelay() {}
}
