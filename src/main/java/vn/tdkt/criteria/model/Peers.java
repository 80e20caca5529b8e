package vn.tdkt.criteria.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;

/**
 * The answers of all units to one leaf, for rules that compare them. What a rule derives from all
 * answers is worked out once for the block, not once for each unit. Used by one recalculation, on
 * one thread.
 */
public final class Peers {
  /** Known to nobody: one sheet is scored alone. */
  static final Peers UNKNOWN = new Peers(null);

  private final @Nullable List<Peer> all;
  private @Nullable Object summary;

  private Peers(@Nullable List<Peer> all) {
    this.all = all;
  }

  /** All units of the block or group, in any order. */
  public static Peers of(List<Peer> all) {
    return new Peers(List.copyOf(all));
  }

  public static Peers unknown() {
    return UNKNOWN;
  }

  /** One unit's answer; null while it has none. */
  public record Peer(String unit, @Nullable Answer answer) {}

  boolean known() {
    return all != null;
  }

  /** What a rule derives from all answers; the same rule must ask each time. */
  @SuppressWarnings("unchecked")
  <S> S once(Function<List<Peer>, S> derive) {
    if (all == null) {
      return derive.apply(List.of());
    }
    if (summary == null) {
      summary = derive.apply(all);
    }
    return (S) summary;
  }
}
