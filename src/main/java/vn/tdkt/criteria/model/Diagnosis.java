package vn.tdkt.criteria.model;

import java.util.List;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.kernel.Finding;

/** What is wrong or open in a set as printed. */
public final class Diagnosis {
  private Diagnosis() {}

  public static List<Finding> of(CriteriaSet set) {
    return set.leaves()
        .flatMap(
            leaf ->
                leaf.method().parts().stream()
                    .flatMap(
                        part ->
                            part
                                .rule()
                                .diagnose(Frame.of(leaf.ref(), part.full(leaf.max())))
                                .stream()))
        .toList();
  }
}
