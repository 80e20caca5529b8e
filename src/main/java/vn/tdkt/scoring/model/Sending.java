package vn.tdkt.scoring.model;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.Explanations.Need;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;

/**
 * What stands in the way of sending, and what is only told. Only what the set names stops: the
 * explanations that it requires (REQ-100) and the findings that it lists; everything else warns.
 */
public record Sending(List<Finding> stops, List<Finding> warns) {
  public static Sending of(CriteriaSet set, SheetResult result) {
    List<Finding> all =
        Stream.concat(
                result.leaves().stream().map(LeafResult::findings).flatMap(List::stream),
                result.findings().stream())
            .distinct()
            .toList();
    return new Sending(
        all.stream().filter(finding -> stops(set, finding)).toList(),
        all.stream().filter(finding -> !stops(set, finding)).toList());
  }

  private static boolean stops(CriteriaSet set, Finding finding) {
    return set.terms().stopsSending().contains(finding.code()) || required(set, finding.code());
  }

  private static boolean required(CriteriaSet set, String code) {
    Explanations explanations = set.terms().explanations();
    return is(code, FindingCode.BONUS_UNEXPLAINED, explanations.bonus())
        || is(code, FindingCode.DEDUCTION_UNEXPLAINED, explanations.deduction())
        || is(code, FindingCode.MAXIMUM_UNEXPLAINED, explanations.belowMaximum());
  }

  private static boolean is(String code, FindingCode asked, Need need) {
    return need == Need.REQUIRED && code.equals(asked.code());
  }

  /** Nothing stands in the way. */
  public boolean free() {
    return stops.isEmpty();
  }
}
