package vn.tdkt.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields that the forms of the register share; each keeps what was typed. */
public final class Inputs {
  private static final Words WORDS = Words.of("organisation");

  private Inputs() {}

  /** A line of text under the label {@code input.<name>}. */
  public static Field line(Typed typed, String name, String proposal) {
    return Field.text(name, label(name), typed.or(name, proposal));
  }

  /** Several lines of text. */
  public static Field lines(Typed typed, String name, String proposal) {
    return Field.of(Field.Kind.LONG_TEXT, name, label(name), typed.or(name, proposal))
        .withHint(WORDS.say("input." + name + ".hint"));
  }

  /** Why something is done that nobody decides by a document. */
  public static Field reason(Typed typed) {
    return line(typed, "reason", "").asRequired();
  }

  public static Field day(Typed typed, String name, LocalDate proposal) {
    String shown = typed.or(name, VietnamTime.date(proposal));
    return Field.of(Field.Kind.DATE, name, label(name), shown).asRequired();
  }

  /** A day that need not be known. */
  public static Field anyDay(Typed typed, String name, @Nullable LocalDate proposal) {
    String shown = typed.or(name, proposal == null ? "" : VietnamTime.date(proposal));
    return Field.of(Field.Kind.DATE, name, label(name), shown);
  }

  public static Field count(Typed typed, String name, Object proposal) {
    return Field.of(Field.Kind.COUNT, name, label(name), typed.or(name, proposal.toString()));
  }

  /** Number and issuer of the deciding document. */
  public static Field decision(Typed typed) {
    return line(typed, "decision", "").withHint(WORDS.say("input.decision.hint")).asRequired();
  }

  public static Field choice(
      Typed typed, String name, String proposal, List<Field.Choice> choices) {
    return Field.of(Field.Kind.CHOICE, name, label(name), typed.or(name, proposal))
        .from(choices)
        .asRequired();
  }

  /** A list from which nothing need be chosen. */
  public static Field anyChoice(
      Typed typed, String name, String proposal, List<Field.Choice> choices) {
    return Field.of(Field.Kind.CHOICE, name, label(name), typed.or(name, proposal)).from(choices);
  }

  public static Field choices(Typed typed, String name, List<Field.Choice> choices) {
    return Field.of(Field.Kind.CHOICES, name, label(name), typed.or(name, ""))
        .from(choices)
        .asRequired();
  }

  public static Field yesOrNo(Typed typed, String name, boolean proposal) {
    Stream<String> answers = Stream.of("yes", "no");
    return choice(
        typed,
        name,
        proposal ? "yes" : "no",
        answers.map(answer -> new Field.Choice(answer, WORDS.say(answer))).toList());
  }

  /** What the chosen line says; empty where none is. */
  public static String labelOf(Typed typed, String name, List<Field.Choice> choices) {
    return choices.stream()
        .filter(choice -> choice.value().equals(typed.text(name)))
        .map(Field.Choice::label)
        .findFirst()
        .orElse("");
  }

  public static boolean yes(Typed typed, String name) {
    return typed.text(name).equals("yes");
  }

  public static Field.Choice of(UnitView unit) {
    return new Field.Choice(unit.id().value().toString(), unit.fullName());
  }

  private static String label(String name) {
    return WORDS.say("input." + name);
  }
}
