package vn.tdkt.initiatives;

import vn.tdkt.kernel.Words;

/** On which level a research project is registered (cấp đề tài). */
public enum ProjectLevel {
  STATE,
  MINISTRY,
  PROVINCE,
  GRASSROOTS;

  /** As people read it. */
  public String words() {
    return Words.of("initiatives").say("level." + name());
  }
}
