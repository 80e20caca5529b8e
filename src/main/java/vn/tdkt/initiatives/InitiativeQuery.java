package vn.tdkt.initiatives;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives of a list are looked for.
 *
 * @param text part of a name or an author, accents ignored; may be empty
 * @param year the label of a year, or null for all
 * @param state or null for all
 * @param influence in which they are recognised, or null for all
 * @param voided only those that were voided, instead of those that count
 * @param page from 0
 */
public record InitiativeQuery(
    List<UUID> units,
    String text,
    @Nullable String year,
    @Nullable InitiativeState state,
    @Nullable Influence influence,
    boolean voided,
    int page) {
  public static final int ROWS = 50;

  public InitiativeQuery {
    units = List.copyOf(units);
  }

  /** The same without bounds of pages, as a paper needs it. */
  public InitiativeQuery whole() {
    return new InitiativeQuery(units, text, year, state, influence, voided, -1);
  }
}
