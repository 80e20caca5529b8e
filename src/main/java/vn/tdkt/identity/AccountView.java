package vn.tdkt.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * An account as its administrator sees it.
 *
 * @param roles those held today, with those that follow from an office of the unit
 * @param version guards the account and its roles against changes that were not seen
 */
public record AccountView(
    UUID id,
    String login,
    String fullName,
    UUID jurisdiction,
    @Nullable UUID unit,
    @Nullable String unitName,
    List<Role> roles,
    boolean closed,
    long version) {
  public Scope place() {
    return new Scope(jurisdiction, null, unit);
  }

  /** The unit for which the person acts, or the office of the province. */
  public String placeName() {
    return unitName == null ? Words.of("identity").say("account.of-office") : unitName;
  }

  /** Found by any part of name, login or unit, accents or not. */
  boolean matches(String search) {
    String all = fullName + " " + login + " " + placeName();
    return Texts.folded(all).contains(Texts.folded(search));
  }
}
