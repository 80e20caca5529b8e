package vn.tdkt.identity.web;

import java.util.Arrays;
import java.util.List;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Rights;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.identity.NewAccount;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;

/**
 * The form for a new account. A role at a province or ministry reaches all of it, a role at a unit
 * that unit.
 */
public record AccountForm(Field login, Field fullName, Field unit, Field role, String button) {
  private static final Words WORDS = Words.of("identity");

  static AccountForm empty(List<UnitView> places) {
    return new AccountForm(
        Field.text("login", WORDS.say("field.login"), "").asRequired(),
        Field.text("fullName", WORDS.say("field.full-name"), "").asRequired(),
        choice("unit", places.stream().map(AccountForm::choice).toList()),
        choice("role", roles()),
        WORDS.say("account.open"));
  }

  private static Field choice(String name, List<Field.Choice> choices) {
    return Field.of(Field.Kind.CHOICE, name, WORDS.say("field." + name), "")
        .from(choices)
        .asRequired();
  }

  private static Field.Choice choice(UnitView unit) {
    return new Field.Choice(unit.id().value().toString(), unit.fullName());
  }

  /** Roles of a block follow from the office that a unit holds, so they are not offered. */
  private static List<Field.Choice> roles() {
    return Arrays.stream(Role.values())
        .filter(AccountForm::grantable)
        .map(role -> new Field.Choice(role.name(), role.words()))
        .toList();
  }

  private static boolean grantable(Role role) {
    return Rights.possible(role, ScopeKind.UNIT) || Rights.possible(role, ScopeKind.JURISDICTION);
  }

  static NewAccount account(String login, String fullName, UnitView place, Role role) {
    boolean whole = place.kind().isJurisdiction();
    Scope scope = whole ? Scope.jurisdiction(place.jurisdiction().value()) : place.scope();
    return new NewAccount(
        login, fullName, scope.jurisdiction(), scope.unit(), List.of(new Grant(role, scope)));
  }
}
