package vn.tdkt.supervision.web;

import java.util.List;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.FollowUp;
import vn.tdkt.supervision.WorkInspection;

/** The forms of what an inspection asks to be done. */
final class FollowUpFields {
  static final String REASON = "reason";
  private static final String TEXT = "text";
  private static final String OWNER = "owner";
  private static final String DUE = "due";
  private static final String ON = "on";
  private static final String HOW = "how";
  private static final Words WORDS = Words.of("supervision");

  private FollowUpFields() {}

  static Form asking(WorkInspection inspection, Typed typed) {
    return Form.of(
            WORDS.say("follow-up.ask"),
            inspection.address() + FollowUpController.NEW,
            inspection.address(),
            List.of(
                field(Field.Kind.TEXT, TEXT, typed).asRequired(),
                field(Field.Kind.TEXT, OWNER, typed).withHint(WORDS.say("field.follow-up.hint")),
                field(Field.Kind.DATE, DUE, typed).withHint(WORDS.say("field.due.hint"))))
        .keptWhileTyped()
        .button(WORDS.say("save"));
  }

  static FollowUp.Said said(Typed typed) {
    return new FollowUp.Said(typed.text(TEXT), typed.text(OWNER), typed.anyDay(DUE));
  }

  static Form settling(FollowUp seen, String back, Typed typed) {
    return Form.of(
            WORDS.say("follow-up.settle", seen.said().text()),
            seen.address() + FollowUpController.DONE,
            back,
            List.of(
                field(Field.Kind.DATE, ON, typed).asRequired(),
                field(Field.Kind.LONG_TEXT, HOW, typed).asRequired()))
        .keptWhileTyped()
        .of(seen.version())
        .button(WORDS.say("save"));
  }

  static FollowUp.Settled settled(Typed typed) {
    return new FollowUp.Settled(typed.day(ON), typed.text(HOW));
  }

  static Form voiding(FollowUp seen, String back, Typed typed) {
    return Form.of(
            WORDS.say("follow-up.void", seen.said().text()),
            seen.address() + FollowUpController.VOID,
            back,
            List.of(field(Field.Kind.LONG_TEXT, REASON, typed).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("follow-up.void.intro"))
        .of(seen.version())
        .button(WORDS.say("move.CANCEL"));
  }

  private static Field field(Field.Kind kind, String name, Typed typed) {
    return Field.of(kind, name, WORDS.say("field.follow-up." + name), typed.or(name, ""));
  }
}
