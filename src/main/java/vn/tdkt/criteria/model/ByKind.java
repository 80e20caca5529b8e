package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * M20: another method or maximum for each kind of unit.
 *
 * @param attribute the unit's attribute that decides
 */
public record ByKind(String attribute, List<Variant> variants) implements Modifier {
  public ByKind {
    variants = List.copyOf(variants);
  }

  /**
   * The method of some kinds.
   *
   * @param max null: as printed for the leaf
   * @param method null: the leaf's own
   */
  public record Variant(List<String> kinds, @Nullable Score max, @Nullable Method method) {
    public Variant {
      kinds = List.copyOf(kinds);
    }
  }

  @Nullable Variant of(String kind) {
    return variants.stream().filter(v -> v.kinds().contains(kind)).findFirst().orElse(null);
  }
}
