package vn.tdkt.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its weekday says.
 *
 * @param jurisdiction the province that entered it, or null for the whole country
 * @param what its name: "Tết Nguyên đán"
 * @param source what decided it
 * @param expected nothing has decided it yet
 * @param voided why it does not count in the province that asks, or null
 */
public record SpecialDay(
    UUID id,
    @Nullable UUID jurisdiction,
    LocalDate day,
    DayKind kind,
    String what,
    String source,
    boolean expected,
    @Nullable String voided) {
  public boolean counts() {
    return voided == null;
  }

  public boolean ofCountry() {
    return jurisdiction == null;
  }
}
