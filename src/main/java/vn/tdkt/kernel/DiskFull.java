package vn.tdkt.kernel;

import org.jspecify.annotations.Nullable;

/** Tells a full disk from other faults, whoever met it first: a file, an upload, the database. */
public final class DiskFull {
  /** As the operating system says it; the launcher sets a locale in which it says it so. */
  private static final String SAID = "No space left on device";

  private DiskFull() {}

  /** True where a full disk is behind this fault. */
  public static boolean isBehind(@Nullable Throwable fault) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      if (String.valueOf(one.getMessage()).contains(SAID)) {
        return true;
      }
    }
    return false;
  }
}
