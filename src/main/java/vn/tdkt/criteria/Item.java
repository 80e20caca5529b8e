package vn.tdkt.criteria;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Score;

/**
 * A row of the criteria tree, of any depth: a branch sums its children (REQ-127), a leaf is scored.
 */
public sealed interface Item {
  Heading heading();

  /** True for the bonus group (điểm thưởng), whose points are bonus and never base. */
  boolean bonusGroup();

  /**
   * A row whose points are the sum of its children's.
   *
   * @param caps the most bonus and deduction that this row may carry (REQ-146)
   */
  record Branch(Heading heading, boolean bonusGroup, List<Item> children, Caps caps)
      implements Item {
    public Branch {
      children = List.copyOf(children);
    }

    public Branch(Heading heading, List<Item> children) {
      this(heading, false, children, Caps.NONE);
    }
  }

  /** A row that is scored by its own method. */
  record Leaf(Heading heading, boolean bonusGroup, Method method) implements Item {
    public Leaf(Heading heading, Method method) {
      this(heading, false, method);
    }
  }

  default String key() {
    return heading().key();
  }

  default String ref() {
    return heading().ref();
  }

  default String name() {
    return heading().name();
  }

  /** As printed. */
  default @Nullable Score max() {
    return heading().max();
  }

  /** This row and all below it, in printed order. */
  default Stream<Item> rows() {
    return switch (this) {
      case Leaf leaf -> Stream.of(leaf);
      case Branch branch ->
          Stream.concat(Stream.of(branch), branch.children().stream().flatMap(Item::rows));
    };
  }

  /** The scored rows at or below this one, in printed order. */
  default Stream<Leaf> leaves() {
    return rows().filter(Leaf.class::isInstance).map(Leaf.class::cast);
  }
}
