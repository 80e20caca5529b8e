package vn.tdkt.reading.scan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures and numbers of criteria are read twice, at two sizes: one digit changes everything, and
 * recognition is often sure of a wrong one. Where both differ nothing is certain.
 */
final class SecondLook {
  /** So sure is what was read in two ways, and what was put right by its shape. */
  static final int DISPUTED = 40;

  static final int CERTAIN = 95;

  private static final int LONGEST = 8;
  private static final Pattern FIGURE =
      Pattern.compile("[-+–]?\\d{1,4}(?:[.,]\\d{1,3})?|[IVX]{1,5}|[a-zđ0-9]{1,2}[.)]|[-+]");

  private SecondLook() {}

  static boolean isWorthwhile(List<Word> first) {
    return text(first).length() <= LONGEST;
  }

  static List<Word> settled(List<Word> first, List<Word> second, Strokes strokes) {
    String one = text(first);
    String other = text(second);
    boolean figures = one.equals("1") || other.equals("1");
    if (!figures && (Strokes.mayCount(one) || Strokes.mayCount(other))) {
      return roman(Strokes.mayCount(one) ? first : second, one.equals(other), strokes);
    }
    if (one.equals(other)) {
      return atMost(first, percent(second));
    }
    boolean better = (!isFigure(one) && isFigure(other)) || (figures && other.equals("1"));
    return atMost(better ? second : first, DISPUTED);
  }

  private static List<Word> roman(List<Word> words, boolean agreed, Strokes strokes) {
    String read = text(words);
    String meant = strokes.roman(read);
    boolean sure = Strokes.count(read) || (agreed && meant.equals(read));
    return List.of(words.getFirst().as(meant, sure ? CERTAIN : DISPUTED));
  }

  private static List<Word> atMost(List<Word> words, int percent) {
    return words.stream()
        .map(word -> word.as(word.text(), Math.min(word.percent(), percent)))
        .toList();
  }

  private static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  private static int percent(List<Word> words) {
    return words.stream().mapToInt(Word::percent).min().orElse(0);
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
