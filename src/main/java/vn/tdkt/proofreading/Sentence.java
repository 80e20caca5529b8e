package vn.tdkt.proofreading;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/**
 * One sentence of running text, in small letters without accents, because in scans accents go
 * first.
 *
 * @param passage in which it stands
 */
record Sentence(String folded, Paper.Passage passage) {
  /** The sentences of a paragraph. */
  static Stream<Sentence> in(Paper.Passage passage) {
    String folded = Texts.folded(Texts.nfc(passage.text())).replaceAll("\\s+", " ");
    return Arrays.stream(folded.split("(?<=[.!?])\\s+(?=[^\\d\\s])"))
        .map(sentence -> new Sentence(sentence, passage));
  }

  String where() {
    return passage.place().words();
  }
}
