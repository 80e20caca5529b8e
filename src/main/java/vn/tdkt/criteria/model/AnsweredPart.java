package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;

/** A part of a leaf with what one unit answered: the whole leaf where it has one rule. */
record AnsweredPart(Item.Leaf leaf, Part part, LeafRule rule, Answer answer, Frame frame) {
  /** Where a part stands in a sheet, by key of the leaf and of the part. */
  record Place(String leaf, String part) {}

  /** Those of some leaves; none of a leaf whose points a person has set. */
  static List<AnsweredPart> of(Layout layout, List<Item.Leaf> leaves, UnitSheet sheet) {
    List<AnsweredPart> parts = new ArrayList<>();
    for (Item.Leaf leaf : leaves) {
      Entry entry = sheet.entry(leaf.key());
      if (entry.answer() != null
          && entry.override() == null
          && Variants.of(leaf, sheet) instanceof Variants.Chosen(var max, Method method)) {
        for (Part part : method.parts()) {
          Answer own = part.of(entry.answer());
          if (own != null && part.rule() instanceof LeafRule rule) {
            Frame frame = Frame.of(leaf, sheet.unit(), part.full(max), layout.set());
            parts.add(new AnsweredPart(leaf, part, rule, own, frame));
          }
        }
      }
    }
    return parts;
  }

  Points points() {
    return rule.apply(answer, frame);
  }

  AnsweredPart answering(Answer other) {
    return new AnsweredPart(leaf, part, rule, other, frame);
  }

  Place place() {
    return new Place(leaf.key(), part.key());
  }

  /** As a reader names it: "III.2", "III.2 (Báo cáo)". */
  String where() {
    return part.label().isEmpty() ? leaf.ref() : leaf.ref() + " (" + part.label() + ")";
  }
}
