package vn.tdkt.organisation.web.block;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;

/** What a decision says of a new block, and the year with which it begins. */
final class NewBlockForm {
  private static final Words WORDS = Words.of("organisation");

  private NewBlockForm() {}

  static Form of(List<UnitView> provinces, Typed typed, LocalDate today) {
    String only = provinces.size() == 1 ? provinces.getFirst().id().value().toString() : "";
    List<Field> fields =
        List.of(
            Inputs.choice(typed, "province", only, provinces.stream().map(Inputs::of).toList()),
            Inputs.choice(typed, "kind", BlockKind.BLOCK.name(), kinds()),
            Inputs.line(typed, "name", "").withHint(WORDS.say("new-block.name")).asRequired(),
            Inputs.line(typed, "symbol", "").withHint(WORDS.say("new-block.symbol")),
            Inputs.line(typed, "number", "").withHint(WORDS.say("new-block.number")).asRequired(),
            Inputs.line(typed, "issuer", "").withHint(WORDS.say("new-block.issuer")).asRequired(),
            Inputs.anyDay(typed, "decided", null).asRequired(),
            Inputs.line(typed, "label", String.valueOf(today.getYear())).asRequired(),
            Inputs.day(typed, "first", today.withDayOfYear(1)),
            Inputs.day(typed, "last", today.withDayOfYear(1).plusYears(1).minusDays(1)));
    return Form.of(
            WORDS.say("new-block"),
            BlockController.ADDRESS + "/moi",
            BlockController.ADDRESS,
            fields)
        .saying(WORDS.say("new-block.intro"));
  }

  private static List<Field.Choice> kinds() {
    return Stream.of(BlockKind.values())
        .map(kind -> new Field.Choice(kind.name(), kind.words()))
        .toList();
  }

  /** "05/QĐ-UBND của UBND tỉnh". */
  static String decision(Typed typed) {
    return WORDS.say("new-block.decision", typed.text("number"), typed.text("issuer"));
  }
}
