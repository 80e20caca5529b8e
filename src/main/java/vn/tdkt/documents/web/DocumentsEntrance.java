package vn.tdkt.documents.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the files of one's own unit. */
@Component
class DocumentsEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.DOCUMENTS;
  }

  @Override
  public String address() {
    return FileListController.ADDRESS;
  }

  /** The register has the name of the place; this is what lies behind its documents. */
  @Override
  public String label() {
    return Words.of("documents").say("door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.actor().unit() != null && access.holds(Permission.SHEET_VIEW);
  }
}
