package vn.tdkt.letters.accents;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;
import vn.tdkt.letters.spelling.Syllables;

/**
 * The written words that a word of a text may be, each with what it costs to believe it. That it is
 * a word of no phrase is always one of them, unless the word is not in doubt.
 */
record Candidates(List<Candidate> all) {
  private static final int MISREAD_ACCENT = 4000;
  private static final int MISREAD_LETTER = 1500;
  private static final int AGAINST_A_PHRASE = 3000;

  /** No letters without accents have more readings; garbled ones could have hundreds. */
  private static final int MOST = 8;

  static final int LONGEST_SHORT_FORM = 3;

  private static Candidates only(int word) {
    return new Candidates(List.of(new Candidate(word, 0)));
  }

  /**
   * @param inHeading true where capitals are no sign of a short form
   */
  static Candidates of(Piece piece, boolean inHeading, Condition condition, PhraseBook book) {
    return switch (piece.kind()) {
      case CODE -> only(PhraseBook.NUMBER);
      case END, BETWEEN -> only(PhraseBook.BORDER);
      case WORD -> {
        boolean shortForm =
            piece.isCapitals() && !inHeading && piece.text().length() <= LONGEST_SHORT_FORM;
        String word = piece.text().toLowerCase(Locale.ROOT);
        yield shortForm ? only(book.numberOf(word)) : ofWord(piece, word, condition, book);
      }
    };
  }

  private static Candidates ofWord(Piece piece, String word, Condition condition, PhraseBook book) {
    boolean mangled = condition == Condition.MANGLED;
    boolean accented = !piece.isPlain() && Syllables.isOne(word);
    if (!piece.isPlain() && (!mangled || (accented && piece.isName()))) {
      return only(book.numberOf(word));
    }
    Candidate itself = new Candidate(accented ? book.numberOf(word) : PhraseBook.UNKNOWN, 0);
    String skeleton = Texts.folded(word);
    Stream<Candidate> others =
        mangled && book.written(skeleton).isEmpty()
            ? misread(skeleton, book)
            : written(skeleton, accented ? MISREAD_ACCENT : 0, book);
    return new Candidates(
        Stream.concat(Stream.of(itself), likeliest(others, itself, book)).toList());
  }

  private static Stream<Candidate> written(String skeleton, int cost, PhraseBook book) {
    return book.written(skeleton).stream().map(word -> new Candidate(word, cost));
  }

  private static Stream<Candidate> misread(String seen, PhraseBook book) {
    return Misreading.meant(seen, meant -> !book.written(meant).isEmpty()).entrySet().stream()
        .flatMap(meant -> written(meant.getKey(), meant.getValue() * MISREAD_LETTER, book));
  }

  private static Stream<Candidate> likeliest(
      Stream<Candidate> others, Candidate itself, PhraseBook book) {
    return others
        .filter(other -> other.word() != itself.word())
        .sorted(
            Comparator.comparingInt(Candidate::cost)
                .thenComparing(other -> book.times(other.word()), Comparator.reverseOrder()))
        .limit(MOST);
  }

  /** The same where a known phrase has this word here: the others are doubted. */
  Candidates knowing(int known) {
    return known == PhraseBook.UNKNOWN
        ? this
        : new Candidates(
            all.stream().map(each -> each.word() == known ? each : doubted(each)).toList());
  }

  private static Candidate doubted(Candidate other) {
    return new Candidate(other.word(), other.cost() + AGAINST_A_PHRASE);
  }

  boolean areCertain() {
    return all.size() == 1;
  }
}
