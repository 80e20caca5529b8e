package vn.tdkt.register.web;

import java.util.List;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.register.Direction;
import vn.tdkt.register.Office;
import vn.tdkt.register.RegisterAccess;

/** The ways between the registers of an office. */
final class Tabs {
  private static final Words WORDS = Words.of("register");

  private Tabs() {}

  /**
   * @param here the address that is shown
   */
  static List<Listing.Filter> of(Office office, String here, Access access) {
    String whose = whose(office, access);
    return List.of(
        register(Direction.OUTGOING, here, whose),
        register(Direction.INCOMING, here, whose),
        tab(WORDS.say("tab.work-files"), WorkFileController.ADDRESS, here, whose),
        tab(WORDS.say("tab.references"), ReferenceController.ADDRESS, here, ""));
  }

  /** The address of a register. */
  static String address(Direction direction) {
    return "/van-ban/" + direction.slug();
  }

  /** What stays in an address where the registers of another office are read. */
  static String whose(Office office, Access access) {
    return RegisterAccess.own(access).equals(office) ? "" : "?don-vi=" + office.unit();
  }

  private static Listing.Filter register(Direction direction, String here, String whose) {
    return tab(direction.words(), address(direction), here, whose);
  }

  private static Listing.Filter tab(String label, String address, String here, String whose) {
    return new Listing.Filter(label, address + whose, address.equals(here));
  }
}
