package vn.tdkt.pages;

import java.util.List;
import java.util.Locale;
import vn.tdkt.kernel.Words;

/**
 * The top level of the menu, in the order of the screen and in the words of the office, each with
 * the order of its doors: as the year needs them.
 */
public enum Menu {
  WORKBENCH,
  MOVEMENTS(
      "/phong-trao",
      "/ke-hoach",
      "/tien-do-don-vi",
      "/lich-nam",
      "/dang-ky-thi-dua",
      "/dang-ky-don-vi",
      "/giao-uoc",
      "/dien-hinh",
      "/cam-ket",
      "/phong-trao/tuyen-truyen",
      "/hoat-dong",
      "/kiem-tra-don-thu",
      "/hoi-thi"),
  SCORING,
  BLOCKS,
  AWARDS("/khen-thuong-da-co", "/khen-thuong-da-co/thong-ke", "/sang-kien"),
  DOCUMENTS,
  ARCHIVE,
  REPORTS(
      "/bang-theo-doi",
      "/bao-cao",
      "/theo-doi-bao-cao",
      "/so-lieu",
      "/hoi-thanh-vien",
      "/minh-chung-su-dung",
      "/mua-cham-diem"),
  CATALOGUES,
  ADMINISTRATION;

  private final List<String> doors;

  Menu(String... doors) {
    this.doors = List.of(doors);
  }

  /** Where a door stands in its place; those without an order stand last. */
  int place(String address) {
    int at = doors.indexOf(address);
    return at < 0 ? doors.size() : at;
  }

  String label() {
    return Words.of("pages").say("menu." + name().toLowerCase(Locale.ROOT));
  }
}
