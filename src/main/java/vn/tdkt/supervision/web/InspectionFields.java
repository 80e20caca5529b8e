package vn.tdkt.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.InspectionKind;
import vn.tdkt.supervision.InspectionMove;
import vn.tdkt.supervision.WorkInspection;

/** The forms of an inspection. */
final class InspectionFields {
  static final String REASON = "reason";
  private static final String WHAT = "what";
  private static final String SCOPE = "scope";
  private static final String ON = "on";
  private static final String BY = "by";
  private static final String FINDINGS = "findings";
  private static final Words WORDS = Words.of("supervision");

  private InspectionFields() {}

  static Form planning(InspectionKind kind, String year, Typed typed) {
    return Form.of(
            WORDS.say("plan." + kind.name(), year),
            InspectionController.ADDRESS + "/moi/" + SupervisionSlugs.of(kind),
            SupervisionController.ADDRESS,
            planned(null, typed))
        .keptWhileTyped()
        .saying(WORDS.say("plan.intro." + kind.name()))
        .button(WORDS.say("save"));
  }

  static Form changing(WorkInspection seen, Typed typed) {
    return Form.of(
            WORDS.say("change"),
            seen.address() + "/sua",
            seen.address(),
            planned(seen.planned(), typed))
        .keptWhileTyped()
        .of(seen.version())
        .button(WORDS.say("save"));
  }

  private static List<Field> planned(WorkInspection.@Nullable Planned said, Typed typed) {
    return List.of(
        field(Field.Kind.TEXT, WHAT, said == null ? "" : said.what(), typed)
            .withHint(WORDS.say("field.what.hint"))
            .asRequired(),
        field(Field.Kind.TEXT, SCOPE, said == null ? "" : said.scope(), typed)
            .withHint(WORDS.say("field.scope.hint"))
            .asRequired(),
        field(Field.Kind.DATE, ON, said == null ? "" : VietnamTime.date(said.on()), typed)
            .asRequired());
  }

  static WorkInspection.Planned planned(Typed typed) {
    return new WorkInspection.Planned(typed.text(WHAT), typed.text(SCOPE), typed.day(ON));
  }

  static Form carryingOut(WorkInspection seen, Typed typed) {
    return Form.of(
            WORDS.say("carry-out", seen.planned().what()),
            address(seen, InspectionMove.CARRY_OUT),
            seen.address(),
            List.of(
                Field.of(
                        Field.Kind.DATE,
                        ON,
                        WORDS.say("field.done-on"),
                        typed.or(ON, VietnamTime.date(seen.planned().on())))
                    .asRequired(),
                field(Field.Kind.TEXT, BY, "", typed)
                    .withHint(WORDS.say("field.by.hint"))
                    .asRequired(),
                field(Field.Kind.LONG_TEXT, FINDINGS, "", typed)
                    .withHint(WORDS.say("field.findings.hint"))
                    .asRequired()))
        .keptWhileTyped()
        .of(seen.version())
        .button(WORDS.say("save"));
  }

  static WorkInspection.Result result(Typed typed) {
    return new WorkInspection.Result(typed.day(ON), typed.text(BY), typed.text(FINDINGS));
  }

  static Form moving(WorkInspection seen, InspectionMove move, Typed typed) {
    return Form.of(
            WORDS.say("moving." + move.name(), seen.planned().what()),
            address(seen, move),
            seen.address(),
            List.of(field(Field.Kind.LONG_TEXT, REASON, "", typed).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("moving.intro." + move.name()))
        .of(seen.version())
        .button(move.words());
  }

  private static String address(WorkInspection seen, InspectionMove move) {
    return seen.address() + "/" + SupervisionSlugs.of(move);
  }

  private static Field field(Field.Kind kind, String name, String value, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, value));
  }
}
