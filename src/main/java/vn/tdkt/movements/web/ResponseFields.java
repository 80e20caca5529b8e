package vn.tdkt.movements.web;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;

/** The fields for what a unit did, by its kind, and what was typed into them. */
final class ResponseFields {
  private static final Words WORDS = Words.of("movements");
  private static final String ON = "on";
  private static final String NUMBER = "number";
  private static final String ABOUT = "about";
  private static final String PLACE = "place";
  private static final String PARTICIPANTS = "participants";
  private static final String DEADLINE = "deadline";
  private static final String FOLLOW_UP = "follow-up";
  private static final String REASON = "reason";

  private ResponseFields() {}

  static List<Field> of(ResponseKind kind, Typed typed) {
    List<Field> fields = new ArrayList<>();
    fields.add(field(Field.Kind.DATE, ON, typed).asRequired());
    switch (kind.form()) {
      case DOCUMENT -> {
        fields.add(field(Field.Kind.TEXT, NUMBER, typed));
        fields.add(field(Field.Kind.TEXT, ABOUT, typed).asRequired());
        fields.add(field(Field.Kind.DATE, DEADLINE, typed));
      }
      case GATHERING -> {
        fields.add(field(Field.Kind.TEXT, ABOUT, typed).asRequired());
        fields.add(field(Field.Kind.TEXT, PLACE, typed));
        fields.add(field(Field.Kind.COUNT, PARTICIPANTS, typed));
      }
      case PUBLICATION -> {
        fields.add(named("field.title", Field.Kind.TEXT, ABOUT, typed).asRequired());
        fields.add(
            named("field.medium", Field.Kind.TEXT, PLACE, typed)
                .withHint(WORDS.say("field.medium.hint")));
        fields.add(
            named("field.issue", Field.Kind.TEXT, NUMBER, typed)
                .withHint(WORDS.say("field.issue.hint")));
      }
      case INSPECTION -> {
        fields.add(field(Field.Kind.TEXT, ABOUT, typed).asRequired());
        fields.add(field(Field.Kind.LONG_TEXT, FOLLOW_UP, typed));
      }
    }
    return fields;
  }

  private static Field field(Field.Kind kind, String name, Typed typed) {
    return named("field." + name, kind, name, typed);
  }

  private static Field named(String label, Field.Kind kind, String name, Typed typed) {
    return Field.of(kind, name, WORDS.say(label), typed.or(name, ""));
  }

  static Response.Said said(Typed typed) {
    return new Response.Said(
        typed.day(ON),
        typed.text(NUMBER),
        typed.text(ABOUT),
        typed.text(PLACE),
        typed.has(PARTICIPANTS) ? typed.count(PARTICIPANTS) : null,
        typed.anyDay(DEADLINE),
        typed.text(FOLLOW_UP));
  }

  static Form dropping(Response response, String back, Typed typed) {
    return Form.of(
            WORDS.say("drop", response.said().about()),
            response.address() + "/bo",
            back,
            List.of(field(Field.Kind.LONG_TEXT, REASON, typed).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro"))
        .button(WORDS.say("drop.button"));
  }

  static String reason(Typed typed) {
    return typed.text(REASON);
  }
}
