package vn.tdkt.initiatives;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many initiatives there are by year, state and scope, as filters and counts need it. */
public record InitiativeTally(List<Cell> cells) {
  /** One combination with its number. */
  public record Cell(
      String year,
      InitiativeState state,
      @Nullable Influence influence,
      boolean voided,
      long count) {}

  public InitiativeTally {
    cells = List.copyOf(cells);
  }

  /** The labels of years, the latest first. */
  public List<String> years() {
    return cells.stream().map(Cell::year).distinct().sorted((a, b) -> b.compareTo(a)).toList();
  }

  /** Those that count; null asks for all. */
  public long count(
      @Nullable String year, @Nullable InitiativeState state, @Nullable Influence influence) {
    return cells.stream()
        .filter(cell -> !cell.voided())
        .filter(cell -> year == null || cell.year().equals(year))
        .filter(cell -> state == null || cell.state() == state)
        .filter(cell -> influence == null || Objects.equals(cell.influence(), influence))
        .mapToLong(Cell::count)
        .sum();
  }

  /** Those that were voided. */
  public long voided(@Nullable String year) {
    return cells.stream()
        .filter(Cell::voided)
        .filter(cell -> year == null || cell.year().equals(year))
        .mapToLong(Cell::count)
        .sum();
  }

  /** As many as the list of this question has. */
  public long count(InitiativeQuery query) {
    return query.voided()
        ? voided(query.year())
        : count(query.year(), query.state(), query.influence());
  }
}
