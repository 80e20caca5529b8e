package vn.tdkt.identity.web.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.tdkt.access.Rights;
import vn.tdkt.access.Role;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.identity.Parting;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields that the forms of accounts share; each keeps what was typed. */
final class Inputs {
  private static final Words WORDS = Words.of("identity");

  private Inputs() {}

  static Field line(Typed typed, String name, String proposal) {
    return Field.text(name, label(name), typed.or(name, proposal)).asRequired();
  }

  static Field day(Typed typed, String name, LocalDate proposal) {
    String shown = typed.or(name, VietnamTime.date(proposal));
    return Field.of(Field.Kind.DATE, name, label(name), shown).asRequired();
  }

  /** A day that need not be known. */
  static Field anyDay(Typed typed, String name) {
    return Field.of(Field.Kind.DATE, name, label(name), typed.or(name, ""));
  }

  static Field choice(Typed typed, String name, String proposal, List<Field.Choice> lines) {
    return Field.of(Field.Kind.CHOICE, name, label(name), typed.or(name, proposal))
        .from(lines)
        .asRequired();
  }

  /** Roles of a block follow from the office that a unit holds, so they are not offered. */
  static Field role(Typed typed) {
    List<Field.Choice> roles =
        Arrays.stream(Role.values())
            .filter(Inputs::grantable)
            .map(role -> new Field.Choice(role.name(), role.words()))
            .toList();
    return choice(typed, "role", "", roles);
  }

  private static boolean grantable(Role role) {
    return Rights.possible(role, ScopeKind.UNIT) || Rights.possible(role, ScopeKind.JURISDICTION);
  }

  /** From which day on roles are held no more, and why. */
  static List<Field> parting(Typed typed, LocalDate today) {
    return List.of(
        day(typed, "on", today).withHint(WORDS.say("hint.on")), line(typed, "reason", ""));
  }

  static Parting parting(Typed typed) {
    return new Parting(typed.day("on"), typed.text("reason"));
  }

  private static String label(String name) {
    return WORDS.say("input." + name);
  }
}
