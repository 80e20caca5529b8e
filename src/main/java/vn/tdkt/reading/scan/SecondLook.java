package vn.tdkt.reading.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures and numbers of criteria are read twice, at two sizes: one digit changes everything, and
 * recognition is often sure of a wrong one. Where both differ nothing is certain; then a third
 * look, for numbers alone, says which of the two is the likelier.
 *
 * @param first of all lines of the cell, at its full size
 * @param second of one line, smaller
 */
record SecondLook(List<Word> first, List<Word> second) {
  /** So sure is what was read in two ways, and what was put right by its shape. */
  static final int DISPUTED = 40;

  static final int CERTAIN = 95;

  private static final int LONGEST = 8;
  private static final Pattern NUMBER = Pattern.compile("[-+–]?\\d{1,4}(?:[.,]\\d{1,3})?");
  private static final Pattern MARK = Pattern.compile("[IVX]{1,5}|[a-zđ0-9]{1,2}[.)]|[-+]");

  static boolean isWorthwhile(List<Word> first) {
    return text(first).length() <= LONGEST;
  }

  /** Whether a third look could tell more: two numbers, or strokes that may be one. */
  boolean isOpen() {
    if (isNumber(first) && isNumber(second)) {
      return !text(first).equals(text(second));
    }
    return Strokes.count(text(first)) || Strokes.count(text(second));
  }

  /**
   * What counts from now on.
   *
   * @param third for numbers alone; empty where none was needed, or it saw none
   */
  List<Word> settled(List<Word> third, Strokes strokes) {
    String one = text(first);
    String other = text(second);
    boolean figures = one.equals("1") || other.equals("1");
    if (!figures && (Strokes.mayCount(one) || Strokes.mayCount(other))) {
      return roman(third, strokes);
    }
    if (one.equals(other)) {
      return atMost(first, percent(second));
    }
    if (isMark(first) && !other.equals("1")) {
      return atMost(first, DISPUTED);
    }
    return atMost(number(third).orElse(isMark(second) ? second : first), DISPUTED);
  }

  /** A number that two looks see, or the likeliest: large letters mislead more than small ones. */
  private Optional<List<Word>> number(List<Word> third) {
    List<List<Word>> numbers =
        Stream.of(second, third, first).filter(SecondLook::isNumber).toList();
    Predicate<List<Word>> seenTwice =
        one -> numbers.stream().filter(other -> text(other).equals(text(one))).count() > 1;
    return numbers.stream().filter(seenTwice).findFirst().or(() -> numbers.stream().findFirst());
  }

  private List<Word> roman(List<Word> third, Strokes strokes) {
    List<Word> words = Strokes.mayCount(text(first)) ? first : second;
    String read = text(words);
    boolean standing = !Strokes.count(read) || strokes.areRoman();
    Optional<List<Word>> number = number(third);
    if (!standing && number.isPresent()) {
      return atMost(number.get(), DISPUTED);
    }
    String meant = strokes.roman(read);
    boolean agreed =
        Strokes.count(read) || (text(first).equals(text(second)) && meant.equals(read));
    boolean rivalled = isNumber(first) || isNumber(second);
    int percent = standing && agreed && !rivalled ? CERTAIN : DISPUTED;
    return List.of(words.getFirst().as(meant, percent));
  }

  private static List<Word> atMost(List<Word> words, int percent) {
    return words.stream()
        .map(word -> word.as(word.text(), Math.min(word.percent(), percent)))
        .toList();
  }

  private static boolean isNumber(List<Word> words) {
    return NUMBER.matcher(text(words)).matches();
  }

  private static boolean isMark(List<Word> words) {
    return MARK.matcher(text(words)).matches();
  }

  private static int percent(List<Word> words) {
    return words.stream().mapToInt(Word::percent).min().orElse(0);
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
