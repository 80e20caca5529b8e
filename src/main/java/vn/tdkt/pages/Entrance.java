package vn.tdkt.pages;

import vn.tdkt.access.Access;

/**
 * A module's door in the menu. A module offers it as a bean; a person sees only the entries that
 * the person can use.
 */
public interface Entrance {
  Menu menu();

  /** Path without query, such as "/bang-cham-diem"; pages below it count as the same entry. */
  String address();

  boolean opensFor(Access access);

  /** Whether it opens without an account. */
  default boolean opensForGuests() {
    return false;
  }

  /** As the menu shows it: the name of its place, or a name of its own. */
  default String label() {
    return menu().label();
  }

  /** True for the entry's own page and for every page below it. */
  default boolean leadsTo(String path) {
    return path.equals(address()) || path.startsWith(address() + "/");
  }
}
