package vn.tdkt.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.format.Refs;
import vn.tdkt.criteria.model.Method;

/**
 * The tree of a draft while it is edited: every edit gives another set. Keys stay with their rows;
 * the paths for people follow from numbers and places.
 */
public record Outline(CriteriaSet set) {
  /** What happens to the row at an index of its siblings. */
  private interface Edit {
    void apply(List<Item> siblings, int index);
  }

  public Optional<Item> find(String key) {
    return set.rows().filter(row -> row.key().equals(key)).findFirst();
  }

  /** The row with another printed heading; its key stays. */
  public CriteriaSet printed(String key, Heading heading, boolean bonusGroup) {
    return edited(
        key,
        (siblings, index) -> siblings.set(index, headed(siblings.get(index), heading, bonusGroup)));
  }

  /** The leaf with another method; a branch stays as it is. */
  public CriteriaSet scored(String key, Method method) {
    return edited(
        key,
        (siblings, index) -> {
          if (siblings.get(index) instanceof Item.Leaf leaf) {
            siblings.set(index, new Item.Leaf(leaf.heading(), leaf.bonusGroup(), method));
          }
        });
  }

  /** Without the row and all below it. */
  public CriteriaSet without(String key) {
    return edited(key, (siblings, index) -> siblings.remove(index));
  }

  /** The row one place up (−1) or down (1) among its siblings; at the end it stays. */
  public CriteriaSet moved(String key, int by) {
    return edited(
        key,
        (siblings, index) -> {
          if (index + by >= 0 && index + by < siblings.size()) {
            Collections.swap(siblings, index, index + by);
          }
        });
  }

  /** With a new leaf as the last one below a row; null: at the end of the first level. */
  public CriteriaSet added(@Nullable String parent, Item.Leaf leaf) {
    if (parent != null) {
      return edited(
          parent, (siblings, index) -> siblings.set(index, above(siblings.get(index), leaf)));
    }
    List<Item> items = new ArrayList<>(set.items());
    items.add(leaf);
    return set.with(placed(items, ""));
  }

  /** With another tree in place of this one. */
  public CriteriaSet replaced(List<Item> items) {
    return set.with(placed(items, ""));
  }

  private CriteriaSet edited(String key, Edit edit) {
    return set.with(placed(edited(set.items(), key, edit), ""));
  }

  private static List<Item> edited(List<Item> siblings, String key, Edit edit) {
    List<Item> changed = new ArrayList<>();
    siblings.forEach(item -> changed.add(below(item, key, edit)));
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).key().equals(key)) {
        edit.apply(changed, i);
        break;
      }
    }
    return changed;
  }

  /** A branch that loses its last row is scored itself again. */
  private static Item below(Item item, String key, Edit edit) {
    if (!(item instanceof Item.Branch branch)) {
      return item;
    }
    List<Item> children = edited(branch.children(), key, edit);
    return children.isEmpty() && !branch.children().isEmpty()
        ? new Item.Leaf(branch.heading(), branch.bonusGroup(), Method.JUDGED)
        : new Item.Branch(branch.heading(), branch.bonusGroup(), children, branch.caps());
  }

  private static Item above(Item parent, Item.Leaf leaf) {
    List<Item> children =
        new ArrayList<>(parent instanceof Item.Branch branch ? branch.children() : List.of());
    children.add(leaf);
    Caps caps = parent instanceof Item.Branch branch ? branch.caps() : Caps.NONE;
    return new Item.Branch(parent.heading(), parent.bonusGroup(), children, caps);
  }

  private static Item headed(Item item, Heading heading, boolean bonus) {
    return switch (item) {
      case Item.Leaf leaf -> new Item.Leaf(heading, bonus, leaf.method());
      case Item.Branch branch -> new Item.Branch(heading, bonus, branch.children(), branch.caps());
    };
  }

  private static List<Item> placed(List<Item> items, String parent) {
    List<Item> placed = new ArrayList<>();
    for (Item item : items) {
      String ref = Refs.of(parent, item.heading().number(), placed.size());
      Item here = headed(item, item.heading().at(ref), item.bonusGroup());
      placed.add(
          here instanceof Item.Branch branch
              ? new Item.Branch(
                  branch.heading(),
                  branch.bonusGroup(),
                  placed(branch.children(), ref),
                  branch.caps())
              : here);
    }
    return placed;
  }
}
