package vn.tdkt.criteria;

import java.util.List;
import vn.tdkt.kernel.Finding;

/**
 * What came out for a block: the units in the order given, and what is wrong or open in the set
 * itself.
 */
public record BlockResult(List<SheetResult> units, List<Finding> findings, String engine) {}
