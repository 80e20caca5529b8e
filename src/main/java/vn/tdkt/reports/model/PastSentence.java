package vn.tdkt.reports.model;

/**
 * A sentence that may serve again.
 *
 * @param text as somebody types it, in the years of the new report
 * @param report from which it comes
 */
public record PastSentence(String text, String report) {}
