package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines into pieces: at blank lines, numbers and bullets, and around figures. */
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces() {}

  static List<Piece> of(List<String> lines) {
    Pieces cutting = new Pieces();
    boolean parted = true;
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        cutting.take(PieceOfLine.of(lines.get(at), parted, at));
      }
      parted = lines.get(at).isBlank();
    }
    return NumbersApart.joined(cutting.pieces);
  }

  private void take(Piece line) {
    if (pieces.isEmpty()) {
      pieces.add(line);
    } else if (pieces.getLast().isScrap()) {
      pieces.add(line.behind(pieces.removeLast()));
    } else if (isNew(line, pieces.getLast())) {
      pieces.add(line);
    } else {
      pieces.add(pieces.removeLast().followedBy(line));
    }
  }

  private static boolean isNew(Piece line, Piece before) {
    boolean bothHaveFigures = !line.figures().isEmpty() && !before.figures().isEmpty();
    return line.parted()
        || line.begins()
        || line.isFigures()
        || line.isScrap()
        || before.isFigures()
        || before.text().length() > Piece.LONGEST
        || bothHaveFigures;
  }
}
