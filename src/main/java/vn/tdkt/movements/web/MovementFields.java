package vn.tdkt.movements.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Lasting;
import vn.tdkt.movements.Level;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.MovementKind;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of a movement of the catalogue, and what was typed into them. */
final class MovementFields {
  private static final Words WORDS = Words.of("movements");
  private static final String NAME = "name";
  private static final String ALIASES = "aliases";
  private static final String LAUNCHER = "launcher";
  private static final String LEVEL = "level";
  private static final String KIND = "kind";
  private static final String BASIS = "basis";
  private static final String THEME = "theme";
  private static final String FROM = "from";
  private static final String LAST = "last";
  private static final String PARENT = "parent";

  private MovementFields() {}

  /**
   * @param seen the movement that is changed, or null for a new one
   * @param parents those whose form it may be
   */
  static List<Field> of(@Nullable Movement seen, List<Movement> parents, Typed typed) {
    Movement.Said said = seen == null ? null : seen.said();
    Lasting lasting = said == null ? Lasting.UNKNOWN : said.lasting();
    LocalDate until = lasting.until();
    UUID parent = seen == null ? null : seen.parent();
    return List.of(
        text(NAME, said == null ? "" : said.name(), typed).asRequired(),
        Field.of(
                Field.Kind.LONG_TEXT,
                ALIASES,
                WORDS.say("field.aliases"),
                typed.or(ALIASES, said == null ? "" : String.join("\n", said.aliases())))
            .withHint(WORDS.say("field.aliases.hint")),
        text(LAUNCHER, said == null ? "" : said.launcher(), typed),
        choice(
            LEVEL,
            Arrays.stream(Level.values())
                .map(level -> new Field.Choice(level.name(), level.words()))
                .toList(),
            typed.or(LEVEL, said == null ? "" : said.level().name())),
        choice(
            KIND,
            Arrays.stream(MovementKind.values())
                .map(kind -> new Field.Choice(kind.name(), kind.words()))
                .toList(),
            typed.or(KIND, said == null ? "" : said.kind().name())),
        text(BASIS, said == null ? "" : said.basis(), typed),
        text(THEME, said == null ? "" : said.theme(), typed),
        day(FROM, lasting.from(), typed),
        day(LAST, until == null ? null : until.minusDays(1), typed),
        Field.of(
                Field.Kind.CHOICE,
                PARENT,
                WORDS.say("field.parent"),
                typed.or(PARENT, parent == null ? "" : parent.toString()))
            .from(
                parents.stream()
                    .map(other -> new Field.Choice(other.id().toString(), other.name()))
                    .toList())
            .withHint(WORDS.say("field.parent.hint")));
  }

  private static Field text(String name, String value, Typed typed) {
    return Field.text(name, WORDS.say("field." + name), typed.or(name, value));
  }

  private static Field choice(String name, List<Field.Choice> lines, String value) {
    return Field.of(Field.Kind.CHOICE, name, WORDS.say("field." + name), value)
        .from(lines)
        .asRequired();
  }

  private static Field day(String name, @Nullable LocalDate value, Typed typed) {
    String shown = value == null ? "" : VietnamTime.date(value);
    return Field.of(Field.Kind.DATE, name, WORDS.say("field." + name), typed.or(name, shown));
  }

  /** False where the last day lies before the first. */
  static boolean inOrder(Typed typed) {
    LocalDate from = typed.anyDay(FROM);
    LocalDate last = typed.anyDay(LAST);
    return from == null || last == null || !last.isBefore(from);
  }

  static Movement.Said said(Typed typed) {
    LocalDate last = typed.anyDay(LAST);
    return new Movement.Said(
        typed.text(NAME),
        typed.lines(ALIASES),
        typed.text(LAUNCHER),
        typed.one(Level.class, LEVEL),
        typed.one(MovementKind.class, KIND),
        typed.text(BASIS),
        typed.text(THEME),
        new Lasting(typed.anyDay(FROM), last == null ? null : last.plusDays(1)));
  }

  static @Nullable UUID parent(Typed typed) {
    return typed.has(PARENT) ? typed.id(PARENT) : null;
  }
}
