package vn.tdkt.criteria;

import java.util.List;
import java.util.Optional;
import vn.tdkt.criteria.model.RankingWords;

/**
 * How a set puts units in order, as people read it (REQ-108).
 *
 * @param order what is compared first
 * @param chain what decides between equals, in printed order
 * @param withinGroups each group of the block is ranked by itself
 */
public record RankingTerms(String order, List<String> chain, boolean withinGroups) {
  public RankingTerms {
    chain = List.copyOf(chain);
  }

  /** Empty where the set declares no ranking. */
  public static Optional<RankingTerms> of(CriteriaSet set) {
    return Optional.ofNullable(set.terms().ranking()).map(ranking -> RankingWords.of(ranking, set));
  }

  /** The link of the chain that put one unit before another of equal points, if one did. */
  public static Optional<String> decided(CriteriaSet set, SheetResult before, SheetResult after) {
    return Optional.ofNullable(set.terms().ranking())
        .flatMap(ranking -> RankingWords.decided(ranking, set, before, after));
  }
}
