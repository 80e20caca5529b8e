package vn.tdkt.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;

/** An account as its administrator sees it. */
public record AccountView(
    UUID id,
    String login,
    String fullName,
    UUID jurisdiction,
    @Nullable UUID unit,
    @Nullable String unitName,
    List<Role> roles,
    boolean closed) {
  public Scope place() {
    return new Scope(jurisdiction, null, unit);
  }
}
