package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a unit whatever the day (REQ-1).
 *
 * @param founding number and issuer of the decision that founded it; may be empty
 * @param foundedOn null where it is not known
 */
public record UnitDetails(String address, String founding, @Nullable LocalDate foundedOn) {}
