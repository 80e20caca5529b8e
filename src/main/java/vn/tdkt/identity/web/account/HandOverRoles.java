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
import vn.tdkt.identity.Accounts;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** All roles of the account pass to a colleague. */
@Component
@Order(3)
class HandOverRoles implements AccountAct {
  private final Accounts accounts;
  private final AccountRoles roles;
  private final Clock clock;

  HandOverRoles(Accounts accounts, AccountRoles roles, Clock clock) {
    this.accounts = accounts;
    this.roles = roles;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return "ban-giao";
  }

  @Override
  public List<Field> fields(AccountView account, Typed typed, Access by) {
    List<Field.Choice> colleagues =
        accounts.managed(by, "").stream()
            .filter(other -> !other.closed() && !other.id().equals(account.id()))
            .map(HandOverRoles::choice)
            .toList();
    return Stream.concat(
            Stream.of(Inputs.choice(typed, "colleague", "", colleagues)),
            Inputs.parting(typed, LocalDate.now(clock)).stream())
        .toList();
  }

  private static Field.Choice choice(AccountView account) {
    return new Field.Choice(
        account.id().toString(), account.fullName() + ", " + account.placeName());
  }

  @Override
  public Outcome<UUID> carryOut(AccountView account, Typed typed, Access by) {
    return roles.handOver(account.id(), typed.id("colleague"), Inputs.parting(typed), by);
  }
}
