package vn.tdkt.identity;

import java.time.LocalDate;

/**
 * How a role comes to its end.
 *
 * @param on the first day on which it is held no more
 */
public record Parting(LocalDate on, String reason) {}
