package vn.tdkt.archive.web;

import java.util.UUID;

/** Where the pages of this module are. */
final class Addresses {
  static final String BATCH = ArchiveEntrance.ADDRESS + "/dot/";
  static final String RECORD = ArchiveEntrance.ADDRESS + "/ban-ghi/";

  private Addresses() {}

  static String batch(UUID id) {
    return BATCH + id;
  }

  static String record(UUID id) {
    return RECORD + id;
  }
}
