package vn.tdkt.scoring.paste;

import java.util.List;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;

/**
 * What a pasted row leaves open; a person chooses.
 *
 * @param name of the answer: the key of the leaf and what is asked, "II.3/points"
 * @param text the question
 */
public record PastedQuestion(String name, String text, List<Option> options) {
  /** One answer: a figure in machine form, or which column it belongs to. */
  public record Option(String value, String label) {}

  static PastedQuestion between(Item.Leaf leaf, String what, String text, List<Score> values) {
    return new PastedQuestion(
        name(leaf, what),
        text,
        values.stream().map(value -> new Option(value.machine(), value.text())).toList());
  }

  static String name(Item.Leaf leaf, String what) {
    return leaf.key() + "/" + what;
  }
}
