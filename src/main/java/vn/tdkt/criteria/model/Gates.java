package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.CriteriaSet;

/** The gates of a set that act on a whole sheet, wherever they are printed (M21). */
final class Gates {
  private Gates() {}

  static List<Gate> of(CriteriaSet set) {
    List<Gate> gates = new ArrayList<>(set.terms().gates());
    set.leaves()
        .flatMap(leaf -> leaf.method().modifiers().stream())
        .forEach(
            modifier -> {
              if (modifier instanceof Gate gate && gate.effect() != Gate.Effect.ITEM_ZERO) {
                gates.add(gate);
              }
            });
    return gates;
  }
}
