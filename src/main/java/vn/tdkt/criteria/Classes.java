package vn.tdkt.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * The classes (xếp loại) by percent or by points, best first; the first whose edge is reached wins.
 *
 * @param basis points or percent of the applicable maximum
 * @param withBonus whether bonus counts; null: not declared, asked where it makes a difference
 */
public record Classes(List<Band> bands, Basis basis, @Nullable Boolean withBonus) {
  public static final Classes NONE = new Classes(List.of(), Basis.PERCENT, null);

  public Classes {
    bands = List.copyOf(bands);
  }

  /** What the edges are measured in. */
  public enum Basis {
    POINTS,
    PERCENT
  }

  /** One class: reached from this many points or percent, the edge included. */
  public record Band(String label, Score from) {}
}
