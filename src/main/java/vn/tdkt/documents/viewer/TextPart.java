package vn.tdkt.documents.viewer;

import java.util.List;

/**
 * A paragraph, or those rows of a table that stand on one leaf.
 *
 * @param table else a single row with a single cell
 */
public record TextPart(boolean table, List<TextRow> rows) {
  public TextPart {
    rows = List.copyOf(rows);
  }
}
