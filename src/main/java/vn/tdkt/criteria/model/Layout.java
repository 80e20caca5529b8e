package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;

/**
 * A set laid out for scoring: what every unit of a block asks of it again, worked out once.
 *
 * @param leaves in printed order; a leaf below a bonus group is a bonus too
 * @param gates those that act on a whole sheet, wherever they are printed
 */
record Layout(CriteriaSet set, List<Item.Leaf> leaves, List<Gate> gates) {
  static Layout of(CriteriaSet set) {
    List<Item.Leaf> leaves = new ArrayList<>();
    set.items().forEach(item -> add(item, item.bonusGroup(), leaves));
    return new Layout(set, List.copyOf(leaves), List.copyOf(Gates.of(set)));
  }

  /** The leaves that have such a rule in some part, for some kind of unit. */
  List<Item.Leaf> scoredBy(Predicate<Rule> wanted) {
    return leaves.stream().filter(leaf -> leaf.method().rules().anyMatch(wanted)).toList();
  }

  private static void add(Item item, boolean bonus, List<Item.Leaf> leaves) {
    switch (item) {
      case Item.Leaf leaf ->
          leaves.add(
              bonus && !leaf.bonusGroup()
                  ? new Item.Leaf(leaf.heading(), true, leaf.method())
                  : leaf);
      case Item.Branch branch ->
          branch.children().forEach(child -> add(child, bonus || child.bonusGroup(), leaves));
    }
  }
}
