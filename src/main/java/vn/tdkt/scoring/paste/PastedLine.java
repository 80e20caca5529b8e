package vn.tdkt.scoring.paste;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;

/**
 * What a pasted sheet says about one leaf.
 *
 * @param points null where none were pasted: those that stand there stay
 * @param questions open ones; nothing of the row is written before they are answered
 * @param notes what a person should see, such as "05" read as 5
 * @param doubtful it may be another row than the one it was taken for
 */
public record PastedLine(
    Item.Leaf leaf,
    @Nullable Score points,
    Amount bonus,
    Amount deduction,
    List<PastedQuestion> questions,
    List<String> notes,
    boolean doubtful) {
  /**
   * A bonus or a deduction with its explanation.
   *
   * @param points null where there is none
   * @param stated points that the explanation names, where they are others
   */
  public record Amount(@Nullable Score points, String text, @Nullable Score stated) {
    static final Amount NONE = new Amount(null, "", null);

    public boolean none() {
      return points == null;
    }
  }

  public PastedLine {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  /** What single cells say about a leaf, without paragraphs that explain them. */
  public static PastedLine of(Item.Leaf leaf, Map<PastedColumn, String> cells) {
    return LineReader.read(leaf, new PastedRow(cells), List.of(), Map.of());
  }

  /** Nothing was pasted for this leaf. */
  boolean empty() {
    return points == null
        && bonus.none()
        && deduction.none()
        && questions.isEmpty()
        && notes.isEmpty();
  }
}
