package vn.tdkt.pages;

import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;

/** An entry of the menu for those who hold a permission anywhere. */
public record Door(Menu menu, String address, Permission permission) implements Entrance {
  @Override
  public boolean opensFor(Access access) {
    return access.holds(permission);
  }
}
