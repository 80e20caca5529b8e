package vn.tdkt.reports;

/**
 * A criterion at which a unit gives itself less than the maximum.
 *
 * @param points how many are missing, as a sheet prints it
 */
public record Lost(String criterion, String points) {}
