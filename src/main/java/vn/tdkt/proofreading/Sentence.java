package vn.tdkt.proofreading;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/**
 * One sentence of running text.
 *
 * @param printed on one line
 * @param folded in small letters without accents, because in scans accents go first
 * @param passage in which it stands
 */
record Sentence(String printed, String folded, Paper.Passage passage) {
  /** The sentences of a paragraph. */
  static Stream<Sentence> in(Paper.Passage passage) {
    String text = Texts.nfc(passage.text()).replaceAll("\\s+", " ");
    return Arrays.stream(text.split("(?<=[.!?])\\s+(?=[^\\d\\s])"))
        .map(sentence -> new Sentence(sentence, Texts.folded(sentence), passage));
  }

  String where() {
    return passage.place().words();
  }
}
