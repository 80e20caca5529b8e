package vn.tdkt.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.HashedPassword;
import vn.tdkt.identity.NewAccount;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Signing;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Validity;

/** Invented persons, numbered through, with their posts and their accounts. */
@Component
class Cast {
  private static final List<String> FAMILIES =
      List.of("Nguyễn Văn", "Trần Thị", "Lê Văn", "Phạm Thị", "Hoàng Văn", "Vũ Thị");

  private final People people;
  private final Accounts accounts;
  private final List<String> logins = new ArrayList<>();
  private @Nullable HashedPassword password;

  Cast(People people, Accounts accounts) {
    this.people = people;
    this.accounts = accounts;
  }

  /** A person who works in a unit, with an account under this login. */
  Access unit(String login, Role role, UnitId province, UnitId unit) {
    Scope scope = Scope.unit(province.value(), unit.value());
    String name = name();
    PersonId person = Done.of(people.enter(province, name, true, Places.program(province).actor()));
    boolean leader = role == Role.UNIT_LEADER;
    PersonView.Post post =
        new PersonView.Post(
            unit,
            role.words(),
            leader,
            leader ? Signing.HEAD : null,
            "",
            Validity.since(SampleBlocks.OFFICES_SINCE));
    Done.of(people.appoint(person, post, Places.program(province).actor()));
    return account(login, name, province, unit.value(), List.of(new Grant(role, scope)));
  }

  /** A person of the office of a province, with the same role in each of these provinces. */
  void office(String login, Role role, UnitId province, UnitId... others) {
    List<Grant> grants = new ArrayList<>();
    grants.add(new Grant(role, Scope.jurisdiction(province.value())));
    for (UnitId other : others) {
      grants.add(new Grant(role, Scope.jurisdiction(other.value())));
    }
    account(login, name(), province, null, grants);
  }

  private Access account(
      String login, String name, UnitId province, @Nullable UUID unit, List<Grant> grants) {
    NewAccount account = new NewAccount(login, name, province.value(), unit, grants);
    UUID id =
        Done.of(accounts.createWithPassword(account, password(), Places.program(province).actor()));
    logins.add(login);
    return new Access(new Actor(id, name, province.value(), unit), grants);
  }

  /** Hashed once: forty hashes would take longer than everything else. */
  private HashedPassword password() {
    if (password == null) {
      password = accounts.hash(SampleLogins.PASSWORD);
    }
    return password;
  }

  private String name() {
    int number = logins.size() + 1;
    String family = FAMILIES.get(number % FAMILIES.size());
    return Words.of("sample").say("person", family, number < 10 ? "0" + number : number);
  }
}
