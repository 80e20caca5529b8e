package vn.tdkt.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;

/**
 * A sheet to open.
 *
 * @param attributes what the methods ask about the unit
 * @param due last day for sending, or null
 */
public record NewSheet(
    BlockYearId block, UnitId unit, List<Attribute> attributes, @Nullable LocalDate due) {}
