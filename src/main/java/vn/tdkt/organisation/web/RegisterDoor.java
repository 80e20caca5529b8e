package vn.tdkt.organisation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The one door of the register in the menu; behind it, units, people, blocks and catalogues. */
@Component
class RegisterDoor implements Entrance {
  private static final List<String> PLACES =
      List.of(
          "/don-vi",
          "/can-bo",
          "/khoi-thi-dua",
          "/cap-thang-bac",
          "/co-quan-tham-quyen",
          "/nhap-excel");

  @Override
  public Menu menu() {
    return Menu.CATALOGUES;
  }

  @Override
  public String address() {
    return PLACES.getFirst();
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.ORGANISATION_VIEW);
  }

  @Override
  public boolean leadsTo(String path) {
    return PLACES.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
  }
}
