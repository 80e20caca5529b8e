package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of which only the order of its texts and figures is known.
 *
 * @param mark its number or bullet; empty where it has none
 * @param alone whether its figures stand on lines of their own
 * @param next the line behind it
 */
record FlatRow(String mark, String text, List<String> figures, boolean alone, int next) {
  /** Maximum, own points, bonus or deduction, points of the block. */
  private static final int MOST_FIGURES = 4;

  static FlatRow of(Piece piece) {
    return new FlatRow(piece.mark(), piece.text(), piece.figures(), false, piece.next());
  }

  /** Whether its points have still to come. */
  boolean isOpen() {
    return figures.isEmpty();
  }

  boolean isTitle() {
    return Signs.isShouted(text);
  }

  /** The row with a piece that belongs to it; nothing where the piece is none of its own. */
  Optional<FlatRow> with(Piece piece) {
    if (piece.isFigures() && awaits(piece)) {
      return Optional.of(withFigures(piece));
    }
    if (text.length() > Piece.LONGEST) {
      return Optional.empty();
    }
    if (piece.isFigures()) {
      return Optional.of(withPageNumber(piece));
    }
    if (isOpen() && lists(piece)) {
      return Optional.of(withPart(piece));
    }
    return isOpen() && !piece.begins() ? Optional.of(goingOn(piece)) : Optional.empty();
  }

  private boolean awaits(Piece more) {
    return (alone || figures.size() < 2) && figures.size() + more.figures().size() <= MOST_FIGURES;
  }

  /** Parts of a criterion have another bullet than it has. */
  private boolean lists(Piece piece) {
    return piece.isBullet() && piece.namesItsPoints() && !piece.mark().equals(mark);
  }

  private FlatRow withFigures(Piece more) {
    List<String> all = Stream.concat(figures.stream(), more.figures().stream()).toList();
    return new FlatRow(mark, text, all, true, more.next());
  }

  /** A number below a full row; it stays in sight, but gives no points. */
  private FlatRow withPageNumber(Piece number) {
    String all = text + " " + String.join(" ", number.figures());
    return new FlatRow(mark, all, figures, alone, number.next());
  }

  private FlatRow goingOn(Piece rest) {
    return new FlatRow(mark, text + " " + rest.text(), rest.figures(), false, rest.next());
  }

  /** With a part that stands in the same cell below. */
  private FlatRow withPart(Piece part) {
    String more = text + "\n" + part.mark() + " " + part.text();
    return new FlatRow(mark, more, figures, alone, part.next());
  }

  FlatRow numbered(String number) {
    return new FlatRow(number, text, figures, alone, next);
  }

  List<String> cells(int mostFigures) {
    List<String> cells = new ArrayList<>(List.of(mark, text));
    cells.addAll(figures);
    cells.addAll(Collections.nCopies(mostFigures - figures.size(), ""));
    return cells;
  }
}
