package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Numbers of rows that stand on lines of their own, as in a table that was copied cell by cell.
 * They look like points of the row before, but they count up.
 */
final class NumbersApart {
  private static final int FEWEST = 3;

  private final List<Piece> pieces;

  private NumbersApart(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The pieces, each with its number; the same where no numbers stand apart. */
  static List<Piece> joined(List<Piece> pieces) {
    return new NumbersApart(pieces).joined();
  }

  private List<Piece> joined() {
    List<Integer> candidates =
        IntStream.range(0, pieces.size() - 1).filter(this::mayNumberNext).boxed().toList();
    Set<Integer> counting = countingUp(candidates);
    boolean mostly = counting.size() * 5 >= candidates.size() * 4;
    return counting.size() < FEWEST || !mostly ? pieces : joined(counting);
  }

  private boolean mayNumberNext(int at) {
    Piece next = pieces.get(at + 1);
    return pieces.get(at).isFigures()
        && pieces.get(at).figures().size() == 1
        && Signs.isMark(number(at))
        && !next.isFigures()
        && next.mark().isEmpty();
  }

  private String number(int at) {
    return pieces.get(at).figures().getFirst();
  }

  /** Those that go on with the one before, or begin a list. */
  private Set<Integer> countingUp(List<Integer> candidates) {
    Set<Integer> counting = new LinkedHashSet<>();
    String expected = "1";
    for (int at : candidates) {
      if (number(at).equals(expected) || number(at).equals("1")) {
        counting.add(at);
        expected = String.valueOf(Integer.parseInt(number(at)) + 1);
      }
    }
    return counting;
  }

  private List<Piece> joined(Set<Integer> numbers) {
    List<Piece> joined = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      if (!numbers.contains(at)) {
        boolean numbered = numbers.contains(at - 1);
        joined.add(numbered ? pieces.get(at).numbered(pieces.get(at - 1)) : pieces.get(at));
      }
    }
    return joined;
  }
}
