package vn.tdkt.identity.web.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.identity.AccountRoles;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.GrantedRole;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** One role is held no more from a day on. */
@Component
@Order(2)
class EndRole implements AccountAct {
  static final String SLUG = "thoi-vai-tro";
  static final String ROLE = "granted";

  private final AccountRoles roles;
  private final Clock clock;

  EndRole(AccountRoles roles, Clock clock) {
    this.roles = roles;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public List<Field> fields(AccountView account, Typed typed, Access by) {
    List<Field.Choice> held = roles.within(account.id(), by).stream().map(EndRole::choice).toList();
    return Stream.concat(
            Stream.of(Inputs.choice(typed, ROLE, "", held)),
            Inputs.parting(typed, LocalDate.now(clock)).stream())
        .toList();
  }

  private static Field.Choice choice(GrantedRole role) {
    return new Field.Choice(role.id().toString(), role.title() + ", " + role.valid().words());
  }

  @Override
  public Outcome<UUID> carryOut(AccountView account, Typed typed, Access by) {
    return roles.end(account.id(), typed.id(ROLE), Inputs.parting(typed), by);
  }
}
