package vn.tdkt.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a register is asked for; null and empty ask for all.
 *
 * @param words looked for without regard to accents
 * @param issuer part of the issuer's name, without regard to accents
 * @param from the first day
 * @param last the last day
 * @param undelivered only what has not reached all who it is for
 */
public record RegisterQuery(
    UUID unit,
    Direction direction,
    int year,
    String words,
    @Nullable DocumentKind kind,
    String issuer,
    @Nullable LocalDate from,
    @Nullable LocalDate last,
    boolean undelivered) {
  /** A whole register of a year. */
  public static RegisterQuery all(UUID unit, Direction direction, int year) {
    return new RegisterQuery(unit, direction, year, "", null, "", null, null, false);
  }
}
