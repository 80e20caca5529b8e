package vn.tdkt.pages;

import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;

/**
 * An entry of the menu for those who hold a permission anywhere.
 *
 * @param label as the menu shows it
 */
public record Door(Menu menu, String address, Permission permission, String label)
    implements Entrance {
  /** An entry under the name of its place. */
  public Door(Menu menu, String address, Permission permission) {
    this(menu, address, permission, menu.label());
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(permission);
  }
}
