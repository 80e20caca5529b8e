package vn.tdkt.reading.scan;

import java.util.ArrayList;
import java.util.List;

/** What the recognition may expect in a picture; the numbers are its page segmentation modes. */
enum Layout {
  /** A page: blocks of text beside and below each other. */
  PAGE(3),
  /** One block of lines, as in a cell. */
  BLOCK(6),
  LINE(7),
  /** One line in which nothing but a number stands. */
  NUMBER(7, "-c", "tessedit_char_whitelist=0123456789,.-+");

  private final int mode;
  private final List<String> settings;

  Layout(int mode, String... settings) {
    this.mode = mode;
    this.settings = List.of(settings);
  }

  /** What is said to the recognition about it. */
  List<String> options() {
    List<String> options = new ArrayList<>(List.of("--psm", String.valueOf(mode)));
    options.addAll(settings);
    return options;
  }
}
