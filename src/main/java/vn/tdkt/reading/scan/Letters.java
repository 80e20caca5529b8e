package vn.tdkt.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tdkt.reading.page.Glyph;

/**
 * Words of a picture as letters on a page: in points, on common baselines, and of one size, since
 * the height of a word says more about its accents than about its face.
 */
final class Letters {
  /** Height of digits and capitals, in parts of the size. */
  private static final double CAPITALS = 0.67;

  /** How far letters hang below their line, in parts of the size. */
  private static final double BELOW = 0.21;

  private static final double USUAL_SIZE = 13;
  private static final Pattern EVEN = Pattern.compile("[0-9IVXABCDEFGHKLMNOPRSTU]+");
  private static final Pattern HANGING = Pattern.compile(".*[gjpqyçQ,;()ạậặẹệịọộợụựỵ_/|].*");

  private final double size;
  private final List<Glyph> glyphs = new ArrayList<>();

  private Letters(double size) {
    this.size = size;
  }

  /**
   * @param pieces the words of each piece of a page that was recognised by itself
   */
  static List<Glyph> of(List<List<Word>> pieces) {
    Letters letters = new Letters(size(pieces));
    for (List<Word> piece : pieces) {
      piece.stream()
          .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()))
          .values()
          .forEach(letters::addLine);
    }
    return letters.glyphs;
  }

  private static double size(List<List<Word>> pieces) {
    double[] heights =
        pieces.stream()
            .flatMap(List::stream)
            .filter(word -> EVEN.matcher(word.text()).matches())
            .mapToDouble(word -> word.box().height() * RuledLines.POINTS / CAPITALS)
            .sorted()
            .toArray();
    return heights.length == 0 ? USUAL_SIZE : heights[heights.length / 2];
  }

  private void addLine(List<Word> words) {
    double baseline = baseline(words);
    for (int i = 0; i < words.size(); i++) {
      Box box = words.get(i).box();
      if (i > 0) {
        Box before = words.get(i - 1).box();
        glyphs.add(glyph(" ", before.right(), box.left(), baseline, Glyph.WRITTEN));
      }
      glyphs.add(
          glyph(words.get(i).text(), box.left(), box.right(), baseline, words.get(i).percent()));
    }
  }

  private Glyph glyph(String text, int left, int right, double baseline, int percent) {
    return new Glyph(
        text, left * RuledLines.POINTS, right * RuledLines.POINTS, baseline, size, "", percent);
  }

  /** In the middle of what the words of a line say. */
  private double baseline(List<Word> words) {
    double[] feet =
        words.stream()
            .mapToDouble(
                word ->
                    word.box().bottom() * RuledLines.POINTS
                        - (HANGING.matcher(word.text()).matches() ? BELOW * size : 0))
            .sorted()
            .toArray();
    return feet[feet.length / 2];
  }
}
