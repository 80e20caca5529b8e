package vn.tdkt.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the account, the full name as it stood then, and the unit for which the person acts
 * (null for the office of the province and for the program itself).
 *
 * @param jurisdiction the province or ministry whose data the person may touch
 */
public record Actor(UUID account, String fullName, UUID jurisdiction, @Nullable UUID unit) {
  /** Acts for no unit: the office of the province, the program itself. */
  public boolean belongsTo(UUID other) {
    return other.equals(unit);
  }
}
