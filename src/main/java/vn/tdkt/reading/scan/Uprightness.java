package vn.tdkt.reading.scan;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import vn.tdkt.reading.Certainty;

/**
 * Which way up a page lies in its picture. Upright letters are recognised with confidence, turned
 * ones are not: a page that was read well is upright, and only of another is each quarter turn
 * looked at.
 */
final class Uprightness {
  /** In percent, the size at which each turn is looked at: enough for telling letters. */
  private static final int COARSE = 50;

  /** So many times as much is read the right way up as any other way. */
  private static final int CLEARLY = 2;

  private Uprightness() {}

  /** Whether most of what was read on a page was read surely. */
  static boolean isLikely(List<List<Word>> words) {
    List<Word> all = words.stream().flatMap(List::stream).toList();
    int letters = all.stream().mapToInt(word -> word.text().length()).sum();
    return letters > 0 && sure(all) * 2 >= letters;
  }

  /** By how many quarters a page must be turned clockwise until it is upright; 0 if in doubt. */
  static int quarters(GrayImage page, Tesseract tesseract) throws IOException {
    GrayImage coarse = page.scaled(COARSE);
    List<GrayImage> turns = IntStream.range(0, 4).mapToObj(coarse::turned).toList();
    List<Integer> sure =
        tesseract.words(turns, Layout.PAGE).stream().map(Uprightness::sure).toList();
    int best =
        IntStream.range(1, 4)
            .reduce(1, (one, other) -> sure.get(other) > sure.get(one) ? other : one);
    return sure.get(best) > CLEARLY * sure.getFirst() ? best : 0;
  }

  /** How many letters were read surely; a word that is higher than wide stands on its side. */
  private static int sure(List<Word> words) {
    return words.stream()
        .filter(word -> word.percent() >= Certainty.DOUBTFUL_BELOW)
        .filter(word -> word.box().width() >= word.box().height() || word.text().length() == 1)
        .mapToInt(word -> word.text().length())
        .sum();
  }
}
