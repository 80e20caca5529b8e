package vn.tdkt.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of a table pasted from Excel or Word: tabs between cells, lines between rows; a cell that
 * holds lines or tabs stands in quotes, as Excel writes it.
 */
public final class PastedRows {
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private boolean quoted;

  private PastedRows() {}

  /** The rows that hold anything, each cell NFC and without white space around it. */
  public static List<List<String>> of(String text) {
    PastedRows table = new PastedRows();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled =
          table.quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      table.take(c, doubled);
      i += doubled ? 1 : 0;
    }
    table.endRow();
    return table.rows;
  }

  private void take(char c, boolean doubled) {
    if (doubled) {
      cell.append('"');
    } else if (c == '"' && (quoted || cell.isEmpty())) {
      quoted = !quoted;
    } else if (c == '\t' && !quoted) {
      endCell();
    } else if (c == '\n' && !quoted) {
      endRow();
    } else if (c != '\r') {
      cell.append(c);
    }
  }

  private void endCell() {
    row.add(Texts.nfc(cell.toString()));
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (row.stream().anyMatch(one -> !one.isEmpty())) {
      rows.add(List.copyOf(row));
    }
    row = new ArrayList<>();
  }
}
