package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.Column.Kind;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.kernel.Words;

/**
 * The columns of a sheet and their printed heads: those of the set, else those of the office.
 * Neighbours that share a head stand under it in a second row.
 *
 * @param first the upper row
 * @param second what stands below shared heads; empty where there is none
 */
public record Heads(List<Head> first, List<Head> second) {
  public Heads {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /**
   * A printed head.
   *
   * @param column the column below it, the first of several
   * @param across how many columns it covers
   * @param down how many rows it covers
   */
  public record Head(Column column, String label, int across, int down) {
    /** Stands above figures. */
    public boolean figure() {
      return across == 1 && column.figure();
    }
  }

  static List<Column> columns(CriteriaSet set) {
    return set.columns().isEmpty() ? usual() : set.columns();
  }

  static Heads of(CriteriaSet set) {
    List<List<Column>> families = families(columns(set));
    int rows = families.stream().anyMatch(family -> family.size() > 1) ? 2 : 1;
    List<Head> first = new ArrayList<>();
    List<Head> second = new ArrayList<>();
    for (List<Column> family : families) {
      Column column = family.getFirst();
      if (family.size() == 1) {
        first.add(new Head(column, column.label(), 1, rows));
      } else {
        first.add(new Head(column, Objects.requireNonNull(column.shared()), family.size(), 1));
        family.forEach(one -> second.add(new Head(one, one.own(), 1, 1)));
      }
    }
    return new Heads(first, second);
  }

  /** Neighbours that share a head stand together, all others alone. */
  private static List<List<Column>> families(List<Column> columns) {
    List<List<Column>> families = new ArrayList<>();
    for (Column column : columns) {
      String shared = families.isEmpty() ? null : families.getLast().getFirst().shared();
      if (shared != null && shared.equals(column.shared())) {
        families.getLast().add(column);
      } else {
        families.add(new ArrayList<>(List.of(column)));
      }
    }
    return families;
  }

  private static List<Column> usual() {
    Words words = Words.of("scoring");
    return Stream.of(
            Kind.NUMBER,
            Kind.NAME,
            Kind.MAX,
            Kind.SELF,
            Kind.BONUS,
            Kind.DEDUCTION,
            Kind.EVIDENCE,
            Kind.BLOCK)
        .map(kind -> new Column(kind, words.say("column." + kind.name())))
        .toList();
  }
}
