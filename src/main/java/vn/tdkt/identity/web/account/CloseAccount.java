package vn.tdkt.identity.web.account;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.Accounts;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** Nobody signs in with the account any more. */
@Component
@Order(5)
class CloseAccount implements AccountAct {
  private final Accounts accounts;

  CloseAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String slug() {
    return "dong";
  }

  @Override
  public List<Field> fields(AccountView account, Typed typed, Access by) {
    return List.of(Inputs.line(typed, "reason", ""));
  }

  @Override
  public Outcome<UUID> carryOut(AccountView account, Typed typed, Access by) {
    return accounts.close(account.id(), typed.text("reason"), by);
  }
}
