package vn.tdkt.boards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.boards.BoardReading;
import vn.tdkt.boards.ProvinceBoard;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.pages.Listing;

/** The other boards of a person: the province, the blocks, the own unit. */
record BoardPlaces(ProvinceBoard province, BoardReading reading) {
  /** Blocks are named where they are few; of a province they stand on its board. */
  List<Listing.Filter> of(String year, String path, Access access) {
    List<Listing.Filter> places = new ArrayList<>();
    if (province.isFor(access)) {
      places.add(place("province", "/tinh", path));
    } else {
      for (BlockLine block : reading.blocks(year, access)) {
        String address = "/khoi/" + block.id().value();
        places.add(
            new Listing.Filter(
                block.fullName(), BoardController.ADDRESS + address, address.equals(path)));
      }
    }
    UUID unit = access.actor().unit();
    if (unit != null
        && access.may(Permission.BOARD_VIEW, Scope.unit(access.actor().jurisdiction(), unit))) {
      places.add(place("own", "/don-vi/" + unit, path));
    }
    return places;
  }

  private static Listing.Filter place(String key, String address, String path) {
    return new Listing.Filter(
        Words.of("boards").say(key), BoardController.ADDRESS + address, address.equals(path));
  }
}
