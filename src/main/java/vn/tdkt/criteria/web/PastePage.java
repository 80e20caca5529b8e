package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Map;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.format.PastedTable;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * A pasted table before it is accepted.
 *
 * @param rows empty while nothing was pasted
 * @param methods what the wordings say, as far as the owner has chosen
 * @param replaces whether the draft has rows already
 */
public record PastePage(
    String address,
    long version,
    Field text,
    List<Row> rows,
    Totals totals,
    List<Problem> problems,
    ReadMethods methods,
    boolean replaces) {
  private static final Words WORDS = Words.of("criteria");

  static PastePage of(StoredSet set, String text, Map<String, String> fields) {
    PastedTable pasted = PastedTable.of(set.content(), text);
    Review review = Review.of(pasted.set().diagnose(), List.of());
    return new PastePage(
        SetController.address(set),
        set.version(),
        Field.of(Field.Kind.LONG_TEXT, "text", WORDS.say("page.paste-text"), text)
            .withHint(WORDS.say("page.paste-hint"))
            .asRequired(),
        text.isBlank() ? List.of() : Row.all(pasted.set(), review),
        Totals.of(pasted.set()),
        pasted.problems(),
        ReadMethods.of(pasted.set()).chosen(fields),
        !set.content().items().isEmpty());
  }
}
