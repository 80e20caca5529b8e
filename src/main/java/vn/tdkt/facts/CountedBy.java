package vn.tdkt.facts;

import java.time.YearMonth;
import java.util.UUID;

/**
 * That a figure is counted from records, as it is kept.
 *
 * @param key of a {@link Countable}
 * @param from the first month that is counted
 */
public record CountedBy(UUID indicator, UUID unit, String key, YearMonth from) {}
