package vn.tdkt.contests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many prizes of one level there are.
 *
 * @param field in which they were given, or null for the whole edition
 * @param national whether the round of the whole country gave them
 */
public record PrizeCount(@Nullable UUID field, boolean national, PrizeLevel level, int number) {}
