package vn.tdkt.contests;

import java.util.List;
import java.util.UUID;

/**
 * An edition that falls in a year, whether or not somebody has entered it yet.
 *
 * @param number as it follows from the series
 * @param years "2024", "2024-2025"
 * @param recorded whether it is on record here
 */
public record EditionOfYear(
    UUID series,
    SeriesKind kind,
    String name,
    List<String> aliases,
    int number,
    String years,
    boolean recorded) {
  public EditionOfYear {
    aliases = List.copyOf(aliases);
  }
}
