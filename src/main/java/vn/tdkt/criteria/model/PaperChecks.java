package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.Stated;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/** What a paper states against what is computed: told, never summed (REQ-153…REQ-158). */
record PaperChecks(
    List<Item.Leaf> leaves,
    UnitSheet sheet,
    List<GroupResult> groups,
    List<LeafResult> results,
    Totals totals) {
  void addTo(List<Finding> findings) {
    if (sheet.stated().isEmpty()) {
      return;
    }
    for (GroupResult group : groups) {
      row(group, findings);
    }
    for (int i = 0; i < leaves.size(); i++) {
      leaf(leaves.get(i), results.get(i), findings);
    }
    Stated whole = sheet.stated().get("");
    if (whole != null) {
      whole(whole, findings);
    }
  }

  private void row(GroupResult group, List<Finding> findings) {
    Stated stated = sheet.stated().get(group.key());
    if (stated == null || isLeaf(group.key())) {
      return;
    }
    missing(stated, group.ref(), findings);
    differs(
        FindingCode.TOTAL_HEADER_DIFFERS,
        group.ref(),
        "self",
        stated.self(),
        group.points(),
        findings);
    differs(
        FindingCode.TOTAL_HEADER_DIFFERS,
        group.ref(),
        "bonus",
        stated.bonus(),
        group.bonus(),
        findings);
    differs(
        FindingCode.TOTAL_HEADER_DIFFERS,
        group.ref(),
        "deduction",
        stated.deduction(),
        group.deduction(),
        findings);
  }

  private boolean isLeaf(String key) {
    return leaves.stream().anyMatch(leaf -> leaf.key().equals(key));
  }

  private void leaf(Item.Leaf leaf, LeafResult result, List<Finding> findings) {
    Stated stated = sheet.stated().get(leaf.key());
    if (stated == null) {
      return;
    }
    missing(stated, leaf.ref(), findings);
    differs(
        FindingCode.TOTAL_ROW_DIFFERS,
        leaf.ref(),
        "self",
        stated.self(),
        result.points(),
        findings);
    differs(
        FindingCode.TOTAL_ROW_DIFFERS,
        leaf.ref(),
        "bonus",
        stated.bonus(),
        result.bonus(),
        findings);
    if (stated.self() != null && !Reachable.by(leaf.method(), stated.self(), leaf.max())) {
      findings.add(FindingCode.STATED_UNREACHABLE.at(leaf.ref(), stated.self()));
    }
  }

  private static void missing(Stated stated, String ref, List<Finding> findings) {
    stated.missing().stream()
        .sorted()
        .forEach(cell -> findings.add(FindingCode.STATED_MISSING.at(ref, cell(cell.name()))));
  }

  private static void differs(
      FindingCode code,
      String ref,
      String cell,
      @Nullable Score stated,
      @Nullable Score computed,
      List<Finding> findings) {
    if (stated != null && computed != null && !stated.equals(computed)) {
      findings.add(code.at(ref, cell(cell), stated, computed));
    }
  }

  private static String cell(String name) {
    return Words.of("criteria").say("cell." + name.toLowerCase(java.util.Locale.ROOT));
  }

  private void whole(Stated stated, List<Finding> findings) {
    missing(stated, "", findings);
    FindingCode code = FindingCode.TOTAL_DIFFERS;
    differs(code, "", "self", stated.self(), totals.base(), findings);
    differs(code, "", "bonus", stated.bonus(), totals.bonus(), findings);
    differs(code, "", "deduction", stated.deduction(), totals.deduction(), findings);
    differs(code, "", "total", stated.total(), totals.total(), findings);
    if (stated.deduction() != null && stated.deduction().signum() > 0) {
      findings.add(
          FindingCode.TOTAL_DEDUCTION_TWICE.at(
              "",
              stated.deduction(),
              totals.base(),
              totals.total().minus(stated.deduction()),
              totals.total()));
    }
  }
}
