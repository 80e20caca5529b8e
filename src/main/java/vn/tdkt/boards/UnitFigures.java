package vn.tdkt.boards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.UnitView;

/**
 * A unit with its figures of a year.
 *
 * @param plan of that year, or null
 */
public record UnitFigures(UnitView unit, @Nullable UUID plan, BoardFigures figures) {}
