package vn.tdkt.scoring;

import java.util.List;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;

/**
 * A sheet to open.
 *
 * @param attributes what the methods ask about the unit, as far as it is said here; what the
 *     register of units knows goes without saying
 */
public record NewSheet(BlockYearId block, UnitId unit, List<Attribute> attributes) {}
