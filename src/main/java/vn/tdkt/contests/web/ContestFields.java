package vn.tdkt.contests.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of the forms of this module: each has its label and hint under its own name. */
final class ContestFields {
  private static final Words WORDS = Words.of("contests");

  private ContestFields() {}

  static Field text(String name, String value, Typed typed) {
    return field(Field.Kind.TEXT, name, value, typed);
  }

  static Field count(String name, @Nullable Integer value, Typed typed) {
    return field(Field.Kind.COUNT, name, value == null ? "" : value.toString(), typed);
  }

  static Field day(String name, @Nullable LocalDate value, Typed typed) {
    return field(Field.Kind.DATE, name, value == null ? "" : VietnamTime.date(value), typed);
  }

  static <E extends Enum<E>> Field choice(
      String name, E[] values, Function<E, String> words, @Nullable E value, Typed typed) {
    return field(Field.Kind.CHOICE, name, value == null ? "" : value.name(), typed)
        .from(
            Arrays.stream(values)
                .map(one -> new Field.Choice(one.name(), words.apply(one)))
                .toList());
  }

  static Field choice(String name, List<Field.Choice> lines, String value, Typed typed) {
    return field(Field.Kind.CHOICE, name, value, typed).from(lines);
  }

  static Field field(Field.Kind kind, String name, String value, Typed typed) {
    Field field = Field.of(kind, name, WORDS.say("field." + name), typed.or(name, value));
    String hint = "field." + name + ".hint";
    return WORDS.has(hint) ? field.withHint(WORDS.say(hint)) : field;
  }

  /** How many prizes of a level; nothing stands for none. */
  static Field prize(String prefix, PrizeLevel level, String label, int known, Typed typed) {
    String name = prefix + level.name();
    String shown = known == 0 ? "" : String.valueOf(known);
    return Field.of(Field.Kind.COUNT, name, label, typed.or(name, shown));
  }

  static @Nullable Integer anyCount(String name, Typed typed) {
    return typed.has(name) ? typed.count(name) : null;
  }
}
