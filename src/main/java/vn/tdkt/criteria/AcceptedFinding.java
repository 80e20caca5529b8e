package vn.tdkt.criteria;

import java.time.Instant;
import vn.tdkt.kernel.Finding;

/**
 * A finding that the owner of a set has read and leaves as printed.
 *
 * @param text the sentence as it was accepted; a finding that says something else is a new one
 * @param by full name of the owner at that time
 */
public record AcceptedFinding(String code, String where, String text, String by, Instant at) {
  public boolean settles(Finding finding) {
    return code.equals(finding.code())
        && where.equals(finding.where())
        && text.equals(finding.text());
  }
}
