package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * Which figures of a leaf lack their explanation, and which explanations name other figures
 * (REQ-100, REQ-101, REQ-156, REQ-157).
 *
 * @param lost points below the maximum, or null
 */
record ExplanationChecks(Item.Leaf leaf, Entry entry, Explanations needs, @Nullable Score lost) {
  void addTo(List<Finding> findings) {
    for (Entry.Bonus bonus : entry.bonuses()) {
      if (blank(bonus.explanation())) {
        ask(FindingCode.BONUS_UNEXPLAINED, needs.bonus(), bonus.points(), findings);
      }
      Score stated = bonus.statedInExplanation();
      if (stated != null && !stated.equals(bonus.points())) {
        findings.add(FindingCode.BONUS_DIFFERS.at(leaf.ref(), bonus.points(), stated));
      }
    }
    if (!entry.deductions().isEmpty()) {
      deductions(findings);
    } else if (lost != null && lost.signum() > 0 && blank(entry.belowMaximum())) {
      below(lost, findings);
    }
  }

  private void deductions(List<Finding> findings) {
    Score explained = Score.ZERO;
    for (Entry.Deduction deduction : entry.deductions()) {
      explained = explained.plus(deduction.points());
      if (blank(deduction.reason())) {
        ask(FindingCode.DEDUCTION_UNEXPLAINED, needs.deduction(), deduction.points(), findings);
      }
    }
    if (lost != null && !explained.equals(lost)) {
      findings.add(FindingCode.DEDUCTION_DIFFERS.at(leaf.ref(), explained, lost));
    }
  }

  private void below(Score points, List<Finding> findings) {
    if (needs.deduction() == Explanations.Need.REQUIRED) {
      ask(FindingCode.DEDUCTION_UNEXPLAINED, needs.deduction(), points, findings);
    } else {
      ask(FindingCode.MAXIMUM_UNEXPLAINED, needs.belowMaximum(), points, findings);
    }
  }

  /** Required is an error, reminded a question, not asked is silent. */
  private void ask(FindingCode code, Explanations.Need need, Score points, List<Finding> findings) {
    if (need == Explanations.Need.NOT_ASKED) {
      return;
    }
    Finding finding = code.at(leaf.ref(), points);
    Finding.Severity severity =
        need == Explanations.Need.REQUIRED ? Finding.Severity.ERROR : finding.severity();
    findings.add(
        new Finding(severity, finding.code(), finding.where(), finding.text(), finding.fix()));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
