package vn.tdkt.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.AskedOfUnits;
import vn.tdkt.criteria.model.Diagnosis;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * A criteria set (bộ tiêu chí) of one block and year: what is printed, and how it is scored
 * (REQ-96, REQ-97).
 *
 * @param year label of the emulation year
 * @param from first day of the emulation year, or null where not declared
 * @param until the day after its last, or null
 * @param statedMax the total as printed, or null
 */
public record CriteriaSet(
    String title,
    String year,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Score statedMax,
    List<Column> columns,
    List<Item> items,
    Terms terms) {
  public CriteriaSet {
    columns = List.copyOf(columns);
    items = List.copyOf(items);
  }

  public static CriteriaSet of(String title, String year, List<Item> items, Terms terms) {
    return new CriteriaSet(title, year, null, null, null, List.of(), items, terms);
  }

  /** The same set for another year; its dates are to be declared anew. */
  public CriteriaSet forYear(String other) {
    return new CriteriaSet(title, other, null, null, statedMax, columns, items, terms);
  }

  public CriteriaSet with(List<Item> other) {
    return new CriteriaSet(title, year, from, until, statedMax, columns, other, terms);
  }

  public CriteriaSet with(Terms other) {
    return new CriteriaSet(title, year, from, until, statedMax, columns, items, other);
  }

  /** The same set with another printed total; null: none is printed. */
  public CriteriaSet totalling(@Nullable Score total) {
    return new CriteriaSet(title, year, from, until, total, columns, items, terms);
  }

  public Stream<Item> rows() {
    return items.stream().flatMap(Item::rows);
  }

  public Stream<Item.Leaf> leaves() {
    return items.stream().flatMap(Item::leaves);
  }

  /** What the set must know about a unit itself. */
  public List<UnitQuestion> questions() {
    return AskedOfUnits.by(this);
  }

  /** What is wrong or open in the set as printed, told to its owner. */
  public List<Finding> diagnose() {
    return Diagnosis.of(this);
  }
}
