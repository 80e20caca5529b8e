package vn.tdkt.archive;

import vn.tdkt.kernel.Words;

/**
 * Why a value is not taken on one person's word. Each has its sentence under {@code doubt.<name>}.
 */
public enum Doubt {
  MISSING,
  LOW_CERTAINTY,
  DATE_IMPOSSIBLE,
  DATE_OUTSIDE_BATCH,
  NUMBER_MALFORMED,
  YEAR_DIFFERS,
  NAME_MALFORMED,
  NAME_NEAR,
  COUNT_DIFFERS;

  public String words() {
    return Words.of("archive").say("doubt." + name());
  }
}
