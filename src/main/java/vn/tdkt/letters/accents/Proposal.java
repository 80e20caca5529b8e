package vn.tdkt.letters.accents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tdkt.kernel.Texts;

/**
 * One clause with its accents as the phrase book has them, where one reading is clearly the best.
 */
public final class Proposal {
  /** Five times as likely as the next: 1000 ln 5. */
  private static final int CLEARLY = 1600;

  /** A hundred times: names are many, and the phrases know few. */
  private static final int CLEARLY_A_NAME = 4600;

  private static final int NEAR = 10;

  /** In pieces, half of them words; what is longer is read in parts, so that it takes no memory. */
  private static final int LONGEST = 600;

  private final PhraseBook book;
  private final List<Piece> places;
  private final List<Candidates> candidates;
  private final Lattice lattice;

  private Proposal(List<Piece> places, Condition condition, PhraseBook book) {
    this.book = book;
    this.places = places;
    int[] known =
        book.known().in(places.stream().map(piece -> Texts.folded(piece.text())).toList());
    this.candidates =
        IntStream.range(0, places.size())
            .mapToObj(
                i ->
                    Candidates.of(places.get(i), isInHeading(i), condition, book).knowing(known[i]))
            .toList();
    this.lattice = new Lattice(new Likelihood(book), candidates);
  }

  public static String of(String text, Condition condition) {
    return of(text, condition, PhraseBook.shipped());
  }

  static String of(String text, Condition condition, PhraseBook book) {
    StringBuilder proposed = new StringBuilder(text.length());
    List<Piece> clause = new ArrayList<>();
    for (Piece piece : Piece.of(text, condition)) {
      clause.add(piece);
      if (piece.kind() == Piece.Kind.END || clause.size() == LONGEST) {
        proposed.append(of(clause, condition, book));
        clause.clear();
      }
    }
    return proposed.append(of(clause, condition, book)).toString();
  }

  private static String of(List<Piece> clause, Condition condition, PhraseBook book) {
    List<Piece> places = clause.stream().filter(Piece::hasPlace).toList();
    Proposal proposal = new Proposal(places, condition, book);
    StringBuilder read = new StringBuilder();
    int place = 0;
    for (Piece piece : clause) {
      read.append(piece.hasPlace() ? proposal.word(place++) : piece.text());
    }
    return read.toString();
  }

  /** Whether it stands among capitals of which one at least is too long for a short form. */
  private boolean isInHeading(int place) {
    return hasLongCapitals(place, -1) || hasLongCapitals(place, 1);
  }

  private boolean hasLongCapitals(int from, int step) {
    return IntStream.iterate(from, this::isCapitals, place -> place + step)
        .limit(NEAR)
        .anyMatch(place -> places.get(place).text().length() > Candidates.LONGEST_SHORT_FORM);
  }

  private boolean isCapitals(int place) {
    return place >= 0 && place < places.size() && places.get(place).isCapitals();
  }

  private String word(int place) {
    Piece piece = places.get(place);
    Candidates here = candidates.get(place);
    if (here.areCertain()) {
      return piece.text();
    }
    int best = 0;
    for (int i = 1; i < here.all().size(); i++) {
      best = lattice.cost(place, i) < lattice.cost(place, best) ? i : best;
    }
    int word = here.all().get(best).word();
    return word != PhraseBook.UNKNOWN && lead(place, best) >= leadWanted(place)
        ? cased(book.word(word), piece)
        : piece.text();
  }

  /** By how much the next one costs more. */
  private int lead(int place, int best) {
    int next = Integer.MAX_VALUE;
    for (int i = 0; i < candidates.get(place).all().size(); i++) {
      next = i == best ? next : Math.min(next, lattice.cost(place, i));
    }
    return next - lattice.cost(place, best);
  }

  private int leadWanted(int place) {
    boolean inside = place > 0 && places.get(place - 1).isWord();
    return inside && places.get(place).isName() ? CLEARLY_A_NAME : CLEARLY;
  }

  private static String cased(String word, Piece like) {
    if (like.isCapitals()) {
      return word.toUpperCase(Locale.ROOT);
    }
    return like.isName() ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }
}
