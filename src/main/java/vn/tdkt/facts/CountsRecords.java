package vn.tdkt.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tdkt.kernel.Score;

/**
 * A module whose records can be counted says what and how much; offered as a bean, so that facts
 * know none of them. When its records change it tells {@link CountedFigures#changed}, within the
 * same transaction. Counts are numbers alone: no names, and never events of persons.
 */
public interface CountsRecords {
  List<Countable> countables();

  /**
   * What the records of a unit come to, in one statement for all months.
   *
   * @param key of one of the {@link #countables}
   * @param within ends tomorrow at the latest: what is only planned does not count
   * @return exact values; a month without records may be missing
   */
  Map<YearMonth, Score> count(String key, UUID unit, Span within);

  /** The page where these records of the unit stand. */
  String address(String key, UUID unit);
}
