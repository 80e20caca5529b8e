package vn.tdkt.honours.web;

import java.util.List;
import vn.tdkt.honours.Honour;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;

/** The form with which an award is voided: it stays on record, with the reason. */
final class VoidForm {
  static final String REASON = "ly-do";

  private static final Words WORDS = Words.of("honours");

  private VoidForm() {}

  static Form of(Honour honour, Typed typed) {
    Field reason =
        Field.of(Field.Kind.TEXT, REASON, WORDS.say("void.reason"), typed.or(REASON, ""))
            .withHint(WORDS.say("void.hint"))
            .asRequired();
    return Form.of(
            WORDS.say("void.title"),
            HonourController.ADDRESS + "/" + honour.id() + "/huy",
            HonourController.ADDRESS,
            List.of(reason))
        .saying(
            WORDS.say(
                "void.what",
                honour.recipient(),
                honour.title().name(),
                honour.achievement().words(),
                honour.basis().decision()))
        .button(WORDS.say("void.act"));
  }
}
