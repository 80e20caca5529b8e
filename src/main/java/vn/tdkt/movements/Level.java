package vn.tdkt.movements;

import vn.tdkt.kernel.Words;

/** For whom a movement is launched, as statistics form 0601 tells them apart. */
public enum Level {
  NATION,
  PROVINCE,
  BLOCK,
  UNIT;

  /** As people read it. */
  public String words() {
    return Words.of("movements").say("level." + name());
  }
}
