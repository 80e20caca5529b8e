package vn.tdkt.identity.web.account;

import java.util.List;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.NewAccount;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * The form for a new account. A role at a province or ministry reaches all of it, a role at a unit
 * that unit.
 */
public record AccountForm(Field login, Field fullName, Field unit, Field role, String button) {
  private static final Words WORDS = Words.of("identity");

  static AccountForm empty(List<ManagedPlaces.Place> places) {
    return new AccountForm(
        Field.text("login", WORDS.say("field.login"), "").asRequired(),
        Inputs.line(Typed.NOTHING, "fullName", ""),
        Inputs.choice(Typed.NOTHING, "unit", "", ManagedPlaces.choices(places)),
        Inputs.role(Typed.NOTHING),
        WORDS.say("account.open"));
  }

  static NewAccount account(String login, String fullName, Scope place, Role role) {
    return new NewAccount(
        login, fullName, place.jurisdiction(), place.unit(), List.of(new Grant(role, place)));
  }
}
