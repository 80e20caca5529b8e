package vn.tdkt.reading.text;

import java.text.Normalizer;
import java.util.List;
import vn.tdkt.reading.Certainty;

/** A text as it is kept: composed Unicode, and how it came about. */
public record ReadText(String text, Certainty certainty) {
  public static final ReadText EMPTY = new ReadText("", Certainty.read());

  /** The runs one after the other, those in old encodings converted. */
  public static ReadText of(List<Run> runs) {
    Joining joining = new Joining();
    runs.forEach(joining::add);
    return joining.whole();
  }

  /** What is known to be Unicode, though its letters may spell something in an old encoding. */
  public static ReadText inUnicode(String text) {
    return new ReadText(tidy(text), Certainty.read());
  }

  /** NFC, plain spaces, nothing invisible, no white space around lines. */
  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "")
        .replaceAll("[\\p{Z}\\t]+", " ")
        .replaceAll(" ?\\R ?", "\n")
        .strip();
  }
}
