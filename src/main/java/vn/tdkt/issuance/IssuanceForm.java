package vn.tdkt.issuance;

import java.util.List;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;

/** The form of a move that asks for something: a reason, or number and date. */
public final class IssuanceForm {
  /** After the address of a paper. */
  public static final String ADDRESS = "/{move:tra-lai|ban-hanh|sua-lai|huy}";

  private static final Words WORDS = Words.of("issuance");
  private static final String NUMBER = "number";
  private static final String DATE = "date";
  private static final String REASON = "reason";

  private IssuanceForm() {}

  /**
   * @throws NotVisible if the paper does not stand where the move begins
   */
  public static Form of(OwnPaper paper, IssuanceMove move, Typed typed) {
    if (!paper.allows(move)) {
      throw new NotVisible("move " + move);
    }
    PaperSort sort = paper.sort();
    return Form.of(
            sort.words(move),
            IssuanceButtons.address(paper, move),
            paper.address(),
            move.asks() == IssuanceMove.Asks.NUMBER ? number(sort, typed) : reason(typed))
        .keptWhileTyped()
        .saying(sort.intro(move))
        .of(paper.version());
  }

  private static List<Field> number(PaperSort sort, Typed typed) {
    return List.of(
        Field.text(NUMBER, WORDS.say("field.number"), typed.or(NUMBER, ""))
            .withHint(sort.number())
            .asRequired(),
        Field.of(Field.Kind.DATE, DATE, WORDS.say("field.date"), typed.or(DATE, "")).asRequired());
  }

  private static List<Field> reason(Typed typed) {
    return List.of(
        Field.of(Field.Kind.LONG_TEXT, REASON, WORDS.say("field.reason"), typed.or(REASON, ""))
            .asRequired());
  }

  /** What was said in the form; asked only once its fields can be read. */
  public static IssuanceStep read(IssuanceMove move, Typed typed) {
    return move.asks() == IssuanceMove.Asks.NUMBER
        ? IssuanceStep.issue(typed.text(NUMBER), typed.day(DATE))
        : IssuanceStep.because(move, typed.text(REASON));
  }
}
