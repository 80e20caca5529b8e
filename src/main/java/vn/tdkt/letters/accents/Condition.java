package vn.tdkt.letters.accents;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.tdkt.letters.spelling.Syllables;

/** What became of the accents of a document. */
public enum Condition {
  /** They are there, or the document is not Vietnamese. */
  SOUND,
  /** They are gone; those that are left can be trusted. */
  STRIPPED,
  /** They were misread: none can be trusted, and some letters neither. */
  MANGLED;

  /** What a single word tells. */
  private enum Sign {
    /** A syllable with accents. */
    SOUND,
    /** A syllable of the field without accents, be it right or not: "thi dua". */
    BARE,
    /** Accents on no syllable: "nhiém". */
    BROKEN,
    FOREIGN
  }

  /** Fewer words tell nothing. */
  private static final int LEAST = 3;

  /** Even a right sentence may have more words without accents than with them. */
  private static final int MANY = 3;

  public static Condition of(Stream<String> texts) {
    Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
    texts
        .flatMap(text -> Piece.of(Normalizer.normalize(text, Normalizer.Form.NFC), SOUND).stream())
        .filter(piece -> piece.isWord() && piece.text().length() > 1)
        .forEach(word -> signs.merge(sign(word), 1, Integer::sum));
    int sound = signs.getOrDefault(Sign.SOUND, 0);
    int broken = signs.getOrDefault(Sign.BROKEN, 0);
    int bare = signs.getOrDefault(Sign.BARE, 0);
    int foreign = signs.getOrDefault(Sign.FOREIGN, 0);
    if (bare < LEAST || bare + broken <= MANY * sound || bare < 2 * foreign) {
      return SOUND;
    }
    return broken > sound ? MANGLED : STRIPPED;
  }

  private static Sign sign(Piece word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (!word.isPlain()) {
      return Syllables.isOne(lower) ? Sign.SOUND : Sign.BROKEN;
    }
    return PhraseBook.shipped().written(lower).isEmpty() ? Sign.FOREIGN : Sign.BARE;
  }
}
