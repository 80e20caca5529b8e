package vn.tdkt.archive;

import vn.tdkt.kernel.Words;

/** Where a record stands on its way from a scanned page to something that may be relied on. */
public enum RecordState {
  WAITING,
  RECOGNISED,
  CHECKED,
  VERIFIED,
  RETURNED,
  VOID;

  /** As people read it. */
  public String words() {
    return Words.of("archive").say("state." + name());
  }
}
