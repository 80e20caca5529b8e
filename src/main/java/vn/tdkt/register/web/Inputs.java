package vn.tdkt.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * The fields that the forms of the register share: each keeps what was typed, and says its rule
 * where there is one ({@code hint.<name>}).
 */
final class Inputs {
  private static final Words WORDS = Words.of("register");

  private Inputs() {}

  static Field line(Typed typed, String name, @Nullable Object proposal) {
    return field(Field.Kind.TEXT, typed, name, proposal);
  }

  static Field text(Typed typed, String name, @Nullable Object proposal) {
    return field(Field.Kind.LONG_TEXT, typed, name, proposal);
  }

  static Field count(Typed typed, String name, @Nullable Object proposal) {
    return field(Field.Kind.COUNT, typed, name, proposal);
  }

  static Field day(Typed typed, String name, @Nullable LocalDate proposal) {
    String shown = proposal == null ? "" : VietnamTime.date(proposal);
    return field(Field.Kind.DATE, typed, name, shown);
  }

  static Field choice(
      Typed typed, String name, @Nullable Object proposal, List<Field.Choice> choices) {
    return field(Field.Kind.CHOICE, typed, name, proposal).from(choices);
  }

  static Field choices(Typed typed, String name, List<Field.Choice> choices) {
    return field(Field.Kind.CHOICES, typed, name, "").from(choices).asRequired();
  }

  /** Why something is undone that nobody decides by a document. */
  static Field reason(Typed typed) {
    return line(typed, "reason", "").asRequired();
  }

  private static Field field(Field.Kind kind, Typed typed, String name, @Nullable Object proposal) {
    String shown = typed.or(name, proposal == null ? "" : proposal.toString());
    Field field = Field.of(kind, name, WORDS.say("field." + name), shown);
    String hint = "hint." + name;
    return WORDS.has(hint) ? field.withHint(WORDS.say(hint)) : field;
  }
}
