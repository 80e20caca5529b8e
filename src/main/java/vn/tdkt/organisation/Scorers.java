package vn.tdkt.organisation;

import java.util.Set;

/**
 * The members that score a row.
 *
 * @param mean whether their mean counts, or what any of them enters
 */
public record Scorers(Set<UnitId> units, boolean mean) {
  public Scorers {
    units = Set.copyOf(units);
  }
}
