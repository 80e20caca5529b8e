package vn.tdkt.reports.model;

/**
 * What a section said in an earlier report.
 *
 * @param report its name, with its year
 * @param year the label of its year
 */
public record PastText(String report, String year, Narrative text) {}
