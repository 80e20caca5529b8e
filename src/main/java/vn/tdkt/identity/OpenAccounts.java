package vn.tdkt.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.identity.store.OpenAccountStore;

/** What people may do while none of them is signed in: for what the program does in their name. */
@Service
public class OpenAccounts {
  private final OpenAccountStore store;
  private final Clock clock;

  OpenAccounts(OpenAccountStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What the holder of this account may do today; empty once the account is closed. */
  @Transactional(readOnly = true)
  public Optional<Access> access(UUID account) {
    return store.find(account, LocalDate.now(clock));
  }
}
