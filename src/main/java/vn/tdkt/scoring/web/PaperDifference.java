package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.scoring.PaperFigures;
import vn.tdkt.scoring.SheetHead;

/**
 * A place where the paper that a sheet was taken from states another figure.
 *
 * @param settle lets the figure of the sheet stand, or null for who only reads
 */
public record PaperDifference(String text, @Nullable ActButton settle) {
  private static final Words WORDS = Words.of("scoring");

  static List<PaperDifference> of(
      SheetHead head, CriteriaSet set, SheetResult result, boolean editable) {
    return result.findings().stream()
        .filter(PaperFigures::isOne)
        .map(
            finding ->
                new PaperDifference(
                    text(finding), editable ? settle(head, key(set, finding)) : null))
        .toList();
  }

  private static String text(Finding finding) {
    return finding.where().isEmpty()
        ? finding.text()
        : WORDS.say("paper-figure.at", finding.where(), finding.text());
  }

  /** Findings name a row as it is printed. */
  private static String key(CriteriaSet set, Finding finding) {
    return set.rows()
        .filter(item -> item.ref().equals(finding.where()))
        .map(Item::key)
        .findFirst()
        .orElse("");
  }

  private static ActButton settle(SheetHead head, String row) {
    String address = "/bang-cham-diem/" + head.id().value() + "/ban-giay";
    return ActButton.plain(WORDS.say("paper-figure.settle"), address).with("row", row);
  }
}
