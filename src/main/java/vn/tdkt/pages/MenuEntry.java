package vn.tdkt.pages;

import java.util.List;

/**
 * One entry of the menu.
 *
 * @param current true on the entry's own pages
 * @param doors all that stand behind the entry, itself among them; empty where it is the only one
 */
public record MenuEntry(String label, String address, boolean current, List<MenuEntry> doors) {
  public MenuEntry {
    doors = List.copyOf(doors);
  }

  static MenuEntry of(Entrance door, boolean current) {
    return new MenuEntry(door.label(), door.address(), current, List.of());
  }
}
