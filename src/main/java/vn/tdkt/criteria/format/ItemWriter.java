package vn.tdkt.criteria.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.model.Bounds;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Modifier;
import vn.tdkt.criteria.model.Part;
import vn.tdkt.criteria.model.Rule;

/** A row of the criteria tree: what follows from its place is not written. */
record ItemWriter(TreeWriter trees) {
  Map<String, Object> write(Item item, String parent, int index) {
    Heading heading = item.heading();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", heading.number());
    put(
        tree,
        "ref",
        heading.ref().equals(Refs.of(parent, heading.number(), index)) ? null : heading.ref());
    put(tree, "key", heading.key().equals(heading.ref()) ? null : heading.key());
    tree.put("name", heading.name());
    put(tree, "wording", heading.wording());
    put(tree, "max", heading.max() == null ? null : Scalars.write(heading.max()));
    put(tree, "bonus_group", item.bonusGroup() ? "có" : null);
    switch (item) {
      case Item.Leaf leaf -> tree.putAll(method(leaf.method()));
      case Item.Branch branch -> {
        put(tree, "caps", branch.caps().equals(Caps.NONE) ? null : trees.record(branch.caps()));
        List<Item> children = branch.children();
        tree.put(
            "children",
            java.util.stream.IntStream.range(0, children.size())
                .mapToObj(i -> write(children.get(i), heading.ref(), i))
                .toList());
      }
    }
    return tree;
  }

  /** {@code rule} for one rule, {@code parts} for several. */
  Map<String, Object> method(Method method) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Part only = method.parts().size() == 1 ? method.parts().getFirst() : null;
    if (only != null && only.equals(Part.of("", "", only.rule()))) {
      tree.put("rule", trees.write(only.rule(), Rule.class));
    } else {
      tree.put("parts", method.parts().stream().map(trees::record).toList());
    }
    if (!method.modifiers().isEmpty()) {
      tree.put(
          "modifiers",
          method.modifiers().stream().map(m -> trees.write(m, Modifier.class)).toList());
    }
    if (!method.bounds().equals(Bounds.NONE)) {
      tree.put("bounds", trees.record(method.bounds()));
    }
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }
}
