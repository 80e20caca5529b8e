package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be entered in the register.
 *
 * @param parent the body above it; null only for a province or a ministry
 * @param since from which day it is known under this name at this place
 * @param fictional invented for the sample data
 */
public record NewUnit(
    UnitKind kind, UnitName name, @Nullable UnitId parent, LocalDate since, boolean fictional) {}
