package vn.tdkt.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Scope;

/**
 * What an administrator says of a person who is to sign in.
 *
 * @param unit for which the person acts; null for the office of the province
 * @param roles each with its scope, from today on
 */
public record NewAccount(
    String login, String fullName, UUID jurisdiction, @Nullable UUID unit, List<Grant> roles) {
  public NewAccount {
    roles = List.copyOf(roles);
  }

  /** Where the account belongs: whoever manages accounts there may open it. */
  public Scope place() {
    return new Scope(jurisdiction, null, unit);
  }
}
