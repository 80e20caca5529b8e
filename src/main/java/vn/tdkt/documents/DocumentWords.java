package vn.tdkt.documents;

import vn.tdkt.kernel.Words;

/** The words of this module. */
final class DocumentWords {
  private static final Words WORDS = Words.of("documents");

  private DocumentWords() {}

  /** What people call a field: "Tên tệp". */
  static String field(String name) {
    return WORDS.say("field." + name);
  }
}
