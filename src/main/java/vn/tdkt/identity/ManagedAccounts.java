package vn.tdkt.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.identity.store.AccountStore;
import vn.tdkt.identity.store.AccountViews;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;

/** Which accounts an administrator may touch. */
@Component
class ManagedAccounts {
  private static final Citation REQUIREMENT = Citation.of("REQ-198");

  private final AccountViews views;
  private final AccountStore store;
  private final Clock clock;

  ManagedAccounts(AccountViews views, AccountStore store, Clock clock) {
    this.views = views;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @throws NotVisible if there is no such account where this administrator manages
   */
  AccountView visible(UUID account, Access by) {
    Optional<AccountView> view = views.view(account, LocalDate.now(clock));
    return view.filter(found -> by.may(Permission.ACCOUNT_MANAGE, found.place()))
        .orElseThrow(() -> new NotVisible("account"));
  }

  /** An account that can still be changed; from here on nobody else changes it meanwhile. */
  Outcome<AccountView> held(UUID account, Access by) {
    AccountView view = visible(account, by);
    if (view.closed()) {
      return Outcome.refused("identity.refused.closed", REQUIREMENT, view.fullName());
    }
    store.seen(view);
    return Outcome.done(view);
  }
}
