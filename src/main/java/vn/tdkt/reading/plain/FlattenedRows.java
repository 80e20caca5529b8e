package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table whose columns are lost: "8 Cải cách hành chính 60 60 6". A row begins with a number, a
 * bullet or, where these are lost too, behind the figures of the row before; its points stand at
 * the end of one of its lines or below them, in the order of the columns.
 */
final class FlattenedRows {
  private static final int PERCENT = 50;
  private static final int LEAST_ROWS = 3;

  private final List<Piece> pieces;
  private final Map<Integer, Integer> byLine = new HashMap<>();

  /** No table begins before this piece: a part of what is no table is none. */
  private int none;

  FlattenedRows(List<String> lines) {
    pieces = Pieces.of(lines);
    for (int i = 0; i < pieces.size(); i++) {
      byLine.put(pieces.get(i).first(), i);
    }
  }

  /** The table that begins at a line, from 0. */
  Optional<LostTable> at(int line) {
    int first = byLine.getOrDefault(line, -1);
    return first >= none && opens(first) ? from(first) : Optional.empty();
  }

  private boolean opens(int first) {
    Piece piece = pieces.get(first);
    return (piece.begins() || piece.isTitle()) && hasFigures(first);
  }

  private boolean hasFigures(int index) {
    Piece piece = pieces.get(index);
    boolean below = index + 1 < pieces.size() && pieces.get(index + 1).isFigures();
    return !piece.isFigures() && (below || !piece.figures().isEmpty());
  }

  private Optional<LostTable> from(int first) {
    List<FlatRow> rows = new ArrayList<>(List.of(FlatRow.of(pieces.get(first))));
    int at = first + 1;
    while (at < pieces.size() && takes(rows, at)) {
      at++;
    }
    while (!rows.isEmpty() && rows.getLast().isOpen()) {
      rows.removeLast(); // a list below the table has numbers and bullets too
    }
    boolean several = rows.stream().filter(row -> row.figures().size() > 1).limit(2).count() == 2;
    if (rows.size() < LEAST_ROWS || !several) {
      none = at;
      return Optional.empty();
    }
    return Optional.of(table(GroupNumbers.in(rows)));
  }

  /** Whether the table goes on with a piece; then it stands in its rows. */
  private boolean takes(List<FlatRow> rows, int at) {
    Piece piece = pieces.get(at);
    Optional<FlatRow> grown = rows.getLast().with(piece);
    if (grown.isPresent()) {
      rows.set(rows.size() - 1, grown.get());
    } else if (piece.begins() || hasFigures(at)) {
      rows.add(FlatRow.of(piece));
    } else {
      return false;
    }
    return true;
  }

  private static LostTable table(List<FlatRow> rows) {
    int most = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
    List<List<String>> cells = rows.stream().map(row -> row.cells(most)).toList();
    return new LostTable(cells, PERCENT, rows.getLast().next());
  }
}
