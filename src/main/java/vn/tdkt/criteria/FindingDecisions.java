package vn.tdkt.criteria;

import java.util.List;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;

/** What the owner of a set decides about its findings: nothing is repaired behind its back. */
public interface FindingDecisions {
  /**
   * What was accepted in this version of the set or in one that it corrects: what was left as
   * printed once is not asked again while the sentence is the same.
   */
  List<AcceptedFinding> of(CriteriaSetId set);

  /**
   * Accepts a finding as printed; a second time changes nothing. Refused where the set does not say
   * so (any more).
   */
  Outcome<Finding> accept(CriteriaSetId set, String code, String where, String text, Access by);
}
