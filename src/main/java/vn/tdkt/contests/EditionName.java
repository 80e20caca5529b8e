package vn.tdkt.contests;

import vn.tdkt.kernel.Words;

/** How papers name an edition: "Hội thi … lần thứ 11, năm 2024-2025". */
public final class EditionName {
  private EditionName() {}

  public static String of(Series series, Edition edition, int number) {
    return of(series, edition.year(), number);
  }

  public static String of(Series series, int year, int number) {
    return series.name() + " " + briefly(series, year, number);
  }

  /** "lần thứ 11, năm 2024-2025". */
  public static String briefly(Series series, int year, int number) {
    return Words.of("contests").say("edition.brief", number, series.rhythm().years(year));
  }
}
