package vn.tdkt.honours;

import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitId;

/**
 * An award as somebody enters it by hand.
 *
 * @param unit the collective itself, or where the person works
 * @param person null where the collective itself received it
 * @param title its code in the catalogue
 */
public record NewHonour(
    UnitId unit,
    @Nullable PersonId person,
    String title,
    ConferredBy basis,
    Achievement achievement) {}
