package vn.tdkt.scoring.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Score;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.web.Rows.Sums;
import vn.tdkt.scoring.wordform.FormKey;

/**
 * What a sheet says in each place of an office's own form, worded as its official paper words it.
 *
 * @param besides whether the form has columns for bonus and deduction, so that its total is that of
 *     the points alone
 */
record FormTexts(
    SheetPaper paper, Map<String, Item> items, Map<String, Score> block, boolean besides) {
  static FormTexts of(SheetPaper paper, boolean besides) {
    Map<String, Item> items =
        paper.set().rows().collect(Collectors.toMap(Item::key, item -> item, (one, same) -> one));
    return new FormTexts(paper, items, paper.figures().blockPoints(), besides);
  }

  /** Empty where the sheet has nothing to say there. */
  String of(FormKey key) {
    Item item = items.get(key.item());
    return item == null ? total(key.slot()) : text(item, key.slot());
  }

  /** Whether the unit has scored the row. */
  boolean isAnswered(FormKey key) {
    return !of(new FormKey(key.item(), FormKey.Slot.SELF)).isEmpty();
  }

  /** Whether it says less than the unit knows, because an explanation is restricted. */
  boolean isHidden(FormKey key) {
    return switch (key.slot()) {
      case EXPLANATION, BONUS_EXPLAINED, DEDUCTION_EXPLAINED ->
          !paper.open()
              && paper.figures().adjustments(key.item()).stream().anyMatch(Adjustment::restricted);
      case SELF, BONUS, DEDUCTION, ADJUSTMENT, EVIDENCE, BLOCK, STATED_TOTAL -> false;
    };
  }

  private String text(Item item, FormKey.Slot slot) {
    return switch (slot) {
      case SELF, BONUS, DEDUCTION, ADJUSTMENT -> figure(slot, paper.sums(item));
      case BLOCK -> Rows.text(block.get(item.key()));
      case EVIDENCE -> paper.evidence(item);
      case EXPLANATION -> explained(item, null);
      case BONUS_EXPLAINED -> explained(item, Adjustment.Kind.BONUS);
      case DEDUCTION_EXPLAINED -> explained(item, Adjustment.Kind.DEDUCTION);
      case STATED_TOTAL -> "";
    };
  }

  private String total(FormKey.Slot slot) {
    SheetResult result = paper.result();
    if (slot == FormKey.Slot.STATED_TOTAL) {
      return result.total().text();
    }
    Score points = besides ? result.base() : result.total();
    return figure(slot, new Sums(points, result.bonus(), result.deduction()));
  }

  private static String figure(FormKey.Slot slot, Sums sums) {
    return switch (slot) {
      case SELF -> Rows.text(sums.points());
      case BONUS -> Rows.nonZero(sums.bonus());
      case DEDUCTION -> Rows.nonZero(sums.deduction());
      case ADJUSTMENT -> Rows.adjustment(sums).strip();
      default -> "";
    };
  }

  private String explained(Item item, Adjustment.@Nullable Kind kind) {
    return item instanceof Item.Leaf leaf
        ? paper.explanations(leaf, kind).collect(Collectors.joining("\n"))
        : "";
  }

  /** All explanations that the sheet has, in printed order. */
  Stream<FormKey> explanations() {
    return paper
        .set()
        .leaves()
        .flatMap(
            leaf ->
                Stream.of(FormKey.Slot.BONUS_EXPLAINED, FormKey.Slot.DEDUCTION_EXPLAINED)
                    .map(slot -> new FormKey(leaf.key(), slot)))
        .filter(key -> !of(key).isEmpty());
  }
}
