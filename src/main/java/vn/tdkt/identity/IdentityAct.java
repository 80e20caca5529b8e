package vn.tdkt.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/**
 * Something done to an account.
 *
 * @param what such as "signed-in"
 */
record IdentityAct(String what, UUID account, Actor by, Instant at, List<Change> changes)
    implements Act {
  IdentityAct(String what, UUID account, Actor by, Instant at) {
    this(what, account, by, at, List.of());
  }

  @Override
  public String kind() {
    return "identity." + what;
  }

  @Override
  public Subject subject() {
    return new Subject("account", account);
  }
}
