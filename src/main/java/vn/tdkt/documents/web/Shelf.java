package vn.tdkt.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.pages.Page;

/** The files of one unit in one year, as an address names them. */
record Shelf(UUID unit, int year) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2200;

  /**
   * @param unit null for the unit of the one who asks
   * @param year null for the year that the frame of the page shows
   * @throws NotVisible where there can be no such files
   */
  static Shelf of(
      @Nullable UUID unit, @Nullable Integer year, Access access, Page page, Clock clock) {
    UUID whose = unit == null ? access.actor().unit() : unit;
    int when = year == null ? yearOf(page, clock) : year;
    if (whose == null || when < FIRST_YEAR || when > LAST_YEAR) {
      throw new NotVisible("shelf");
    }
    return new Shelf(whose, when);
  }

  String address() {
    return FileListController.ADDRESS + "?don-vi=" + unit + "&nam=" + year;
  }

  Shelf in(int otherYear) {
    return new Shelf(unit, otherYear);
  }

  /** As forms carry it. */
  Map<String, String> fields() {
    return Map.of("don-vi", unit.toString(), "nam", String.valueOf(year));
  }

  Scope scope(Access access) {
    return Scope.unit(access.actor().jurisdiction(), unit);
  }

  /** The year in which "Năm 2023–2024" begins; this one where the label names none. */
  private static int yearOf(Page page, Clock clock) {
    String label = page.viewer() == null ? "" : page.viewer().year();
    Matcher year = YEAR.matcher(label);
    return year.find() ? Integer.parseInt(year.group()) : LocalDate.now(clock).getYear();
  }
}
