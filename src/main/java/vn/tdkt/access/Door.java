package vn.tdkt.access;

import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;
import vn.tdkt.pages.Viewer;

/** An entry of the menu for those who hold a permission anywhere. */
public record Door(Menu menu, String address, Permission permission) implements Entrance {
  @Override
  public boolean opensFor(Viewer viewer) {
    return viewer instanceof AccessViewer known && known.access().holds(permission);
  }
}
