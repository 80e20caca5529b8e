package vn.tdkt.scoring;

import java.util.List;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;

/**
 * A sheet to open.
 *
 * @param attributes what the methods ask about the unit
 */
public record NewSheet(BlockYearId block, UnitId unit, List<Attribute> attributes) {}
