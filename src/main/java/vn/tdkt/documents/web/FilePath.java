package vn.tdkt.documents.web;

import java.util.UUID;

/** The addresses of one file. */
record FilePath(UUID id) {
  /** Where its bytes are saved from. */
  String bytes() {
    return "/tep/" + id;
  }

  String picture(int page) {
    return bytes() + "/trang/" + page + ".png";
  }

  /** Where it is looked at without being saved. */
  String view() {
    return bytes() + "/xem";
  }

  /** Its own page, where facts are read and corrected. */
  String facts() {
    return bytes() + "/thong-tin";
  }

  String withdrawal() {
    return bytes() + "/thu-hoi";
  }
}
