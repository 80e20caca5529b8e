package vn.tdkt.exemplars.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.exemplars.Exemplar;
import vn.tdkt.exemplars.ExemplarKind;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Movement;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of an exemplar, and what was typed into them. */
final class ExemplarFields {
  private static final Words WORDS = Words.of("exemplars");
  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final String POSITION = "position";
  private static final String FIELD = "field";
  private static final String MERIT = "merit";
  private static final String PLAN = "plan";
  private static final String OWNER = "owner";
  private static final String UNTIL = "until";
  private static final String MOVEMENT = "movement";

  private ExemplarFields() {}

  /**
   * @param seen what is changed, or null for a new one
   */
  static List<Field> of(Exemplar.@Nullable Said seen, List<Movement> movements, Typed typed) {
    LocalDate until = seen == null ? null : seen.until();
    UUID movement = seen == null ? null : seen.movement();
    return List.of(
        field(Field.Kind.CHOICE, KIND, seen == null ? "" : seen.kind().name(), typed)
            .from(
                Arrays.stream(ExemplarKind.values())
                    .map(kind -> new Field.Choice(kind.name(), kind.words()))
                    .toList())
            .asRequired(),
        field(Field.Kind.TEXT, NAME, seen == null ? "" : seen.name(), typed).asRequired(),
        field(Field.Kind.TEXT, POSITION, seen == null ? "" : seen.position(), typed),
        field(Field.Kind.TEXT, FIELD, seen == null ? "" : seen.field(), typed)
            .withHint(WORDS.say("field.field.hint"))
            .asRequired(),
        field(Field.Kind.LONG_TEXT, MERIT, seen == null ? "" : seen.merit(), typed),
        field(Field.Kind.LONG_TEXT, PLAN, seen == null ? "" : seen.plan(), typed)
            .withHint(WORDS.say("field.plan.hint"))
            .asRequired(),
        field(Field.Kind.TEXT, OWNER, seen == null ? "" : seen.owner(), typed),
        field(Field.Kind.DATE, UNTIL, until == null ? "" : VietnamTime.date(until), typed),
        field(Field.Kind.CHOICE, MOVEMENT, movement == null ? "" : movement.toString(), typed)
            .from(
                movements.stream()
                    .map(one -> new Field.Choice(one.id().toString(), one.name()))
                    .toList()));
  }

  private static Field field(Field.Kind kind, String name, String value, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, value));
  }

  static Exemplar.Said said(Typed typed) {
    return new Exemplar.Said(
        typed.one(ExemplarKind.class, KIND),
        typed.text(NAME),
        typed.text(POSITION),
        typed.text(FIELD),
        typed.text(MERIT),
        typed.text(PLAN),
        typed.text(OWNER),
        typed.anyDay(UNTIL),
        typed.has(MOVEMENT) ? typed.id(MOVEMENT) : null);
  }
}
