package vn.tdkt.identity.web.account;

import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.access.Role;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.GrantedRole;

/**
 * What the page of one account shows.
 *
 * @param roles as they were granted
 * @param endable those that this administrator may end
 * @param acts what can be done; nothing on a closed account
 */
public record AccountPage(
    AccountView account,
    List<GrantedRole> roles,
    List<GrantedRole> endable,
    List<Link> acts,
    List<String> trail) {
  /** One act with the address of its form. */
  public record Link(String label, String address) {}

  /** Roles in a block that follow from the office of the unit, in words; may be empty. */
  public String following() {
    List<Role> granted = roles.stream().map(role -> role.grant().role()).toList();
    return account.roles().stream()
        .filter(role -> !granted.contains(role))
        .map(Role::words)
        .collect(Collectors.joining(", "));
  }

  public String address() {
    return AccountController.address(account.id());
  }

  /** Where this role is ended. */
  public String endOf(GrantedRole role) {
    return address() + "/" + EndRole.SLUG + "?" + EndRole.ROLE + "=" + role.id();
  }
}
