package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born, as far as it is known; old papers often give the year alone.
 *
 * @param day null where only the year is known
 */
public record Birth(@Nullable Integer year, @Nullable LocalDate day) {
  public static final Birth UNKNOWN = new Birth(null, null);

  public static Birth on(LocalDate day) {
    return new Birth(day.getYear(), day);
  }

  public static Birth in(int year) {
    return new Birth(year, null);
  }

  public boolean isKnown() {
    return year != null;
  }

  /** Whether both are known and say the same, as far as both say it. */
  public boolean isSame(Birth other) {
    return year != null && year.equals(other.year) && !contradicts(other);
  }

  /** Whether both cannot be of one person. */
  public boolean contradicts(Birth other) {
    boolean years = year != null && other.year != null && !year.equals(other.year);
    return years || (day != null && other.day != null && !day.equals(other.day));
  }
}
