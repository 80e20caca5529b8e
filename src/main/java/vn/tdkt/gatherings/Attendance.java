package vn.tdkt.gatherings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invited unit and whether it came.
 *
 * @param name of the unit
 * @param persons how many came for it, or null where nobody said
 * @param reason of an absence; may be empty
 */
public record Attendance(
    UUID unit, String name, Presence presence, @Nullable Integer persons, String reason) {
  Attendance noted(Presence newly, @Nullable Integer came, String why) {
    return new Attendance(unit, name, newly, came, why);
  }
}
