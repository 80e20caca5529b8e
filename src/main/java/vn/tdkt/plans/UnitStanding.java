package vn.tdkt.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.organisation.UnitView;

/**
 * A unit with where its plan of the year stands.
 *
 * @param plan null where the unit has none
 * @param state of the plan, or null
 */
public record UnitStanding(
    UnitView unit, @Nullable UUID plan, @Nullable IssuanceState state, Standing standing) {}
