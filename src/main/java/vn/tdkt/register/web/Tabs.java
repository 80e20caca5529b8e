package vn.tdkt.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
   * @param here the register that is shown, or null for the files of work
   */
  static List<Listing.Filter> of(Office office, @Nullable Direction here, Access access) {
    String whose = whose(office, access);
    return List.of(
        register(Direction.OUTGOING, here, whose),
        register(Direction.INCOMING, here, whose),
        new Listing.Filter(
            WORDS.say("tab.work-files"), WorkFileController.ADDRESS + whose, here == null),
        new Listing.Filter(WORDS.say("tab.references"), ReferenceController.ADDRESS, false));
  }

  /** What stays in an address where the registers of another office are read. */
  static String whose(Office office, Access access) {
    return RegisterAccess.own(access).equals(office) ? "" : "?don-vi=" + office.unit();
  }

  private static Listing.Filter register(
      Direction direction, @Nullable Direction here, String whose) {
    return new Listing.Filter(
        direction.words(), "/van-ban/" + direction.slug() + whose, direction == here);
  }
}
