package vn.tdkt.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that somebody has to keep, as it is told outside the program: a name, a day, an address.
 *
 * @param doneOn the real day, or null while it is open
 * @param changedAt when anything of this was written last
 * @param address "/lich-nam/viec/…"
 * @param own somebody waits for this person to do it; else a step of the unit to know of
 */
public record Deadline(
    UUID id,
    String what,
    LocalDate due,
    @Nullable LocalDate doneOn,
    Instant changedAt,
    String address,
    boolean own) {
  public boolean open() {
    return doneOn == null;
  }
}
