package vn.tdkt.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.UnitSheet;

/**
 * One scoring season of one block.
 *
 * @param note what a reader must know first, such as what is assumed ("giả định"), or null
 * @param rounds the sheets by round, in the order of the rounds; each round holds the same units in
 *     the same order
 */
public record Season(
    @Nullable String note,
    Block block,
    CriteriaSet criteria,
    SequencedMap<String, List<UnitSheet>> rounds) {
  /** The round in which units score themselves (tự chấm). */
  public static final String SELF = "self";

  public Season {
    SequencedMap<String, List<UnitSheet>> kept = new LinkedHashMap<>();
    rounds.forEach((round, sheets) -> kept.put(round, List.copyOf(sheets)));
    rounds = java.util.Collections.unmodifiableSequencedMap(kept);
  }

  /** What the units say of themselves. */
  public List<UnitSheet> self() {
    return rounds.getOrDefault(SELF, List.of());
  }

  /**
   * The block (cụm, khối thi đua) that the units compete in.
   *
   * @param leader key of the leading unit (Trưởng khối), or null where the file names none
   * @param deputy key of its deputy (Phó Trưởng khối), or null
   * @param groups the groups inside the block (phân nhóm), in printed order
   * @param rounds words of the rounds after the unit's own, by key, in their order
   */
  public record Block(
      String name,
      @Nullable String leader,
      @Nullable String deputy,
      List<String> groups,
      Map<String, String> rounds) {
    public Block {
      groups = List.copyOf(groups);
      rounds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rounds));
    }
  }
}
