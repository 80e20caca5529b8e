package vn.tdkt.initiatives;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;

/**
 * The money of a project with where it comes from (REQ-72): "630 million, of which 420 million".
 *
 * @param total whole đồng, or null where nobody said
 * @param sources those that are named; together at most the total
 */
public record Funding(@Nullable Long total, List<Source> sources) {
  public static final Funding UNSAID = new Funding(null, List.of());

  private static final Citation MONEY = Citation.of("REQ-72");

  /**
   * A part of the money.
   *
   * @param amount whole đồng
   */
  public record Source(String name, long amount) {}

  public Funding {
    sources = List.copyOf(sources);
  }

  /** What the named sources give together, in whole đồng. */
  public long named() {
    return sources.stream().mapToLong(Source::amount).reduce(0, Math::addExact);
  }

  /** What nobody named a source for, in whole đồng; 0 where the sources are the whole. */
  public long rest() {
    return total == null ? 0 : total - named();
  }

  /** Parts never exceed the whole. */
  Outcome<Funding> checked() {
    if (total == null) {
      return sources.isEmpty()
          ? Outcome.done(this)
          : Outcome.refused("initiatives.refused.no-total", MONEY);
    }
    if (total <= 0 || sources.stream().anyMatch(source -> source.amount() <= 0)) {
      return Outcome.refused("initiatives.refused.amount", MONEY);
    }
    return rest() < 0
        ? Outcome.refused(
            "initiatives.refused.more-than-all", MONEY, written(named()), written(total))
        : Outcome.done(this);
  }

  /** "630.000.000". */
  public static String written(long amount) {
    return VietnameseNumber.format(Score.of(amount));
  }
}
