package vn.tdkt.letters.encoding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.letters.Encoding;
import vn.tdkt.letters.spelling.Syllables;

/**
 * An encoding tried on a text whose face is not known: do its words become Vietnamese syllables?
 */
public final class Trial {
  private static final List<Codec> CODECS =
      List.of(new Tcvn3(), new Vni(), new Windows1258(), new Viqr());

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-/,;:\"!“”‘’–…\\[\\]]+");
  private static final Pattern AROUND = Pattern.compile("^[.()'?]+|[.()'?]+$");
  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}");
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}*");

  /** Nobody writes a capital behind a small letter: "lÉn" is no syllable, whatever "lén" is. */
  private static final Pattern CASED = Pattern.compile("\\p{L}\\P{Lu}*|\\P{Ll}*");

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  /** Of ten Vietnamese words about seven bear signs; where not one does, they came by chance. */
  private static final int LEAST_SHARE = 10;

  private final Codec codec;
  private final String decoded;

  /** Of the encoding, in words that are syllables with it. */
  private int signs;

  /** Words that are syllables only with it, with it and without it, without it only. */
  private int mended;

  private int either;
  private int spoiled;

  /** Words without its signs that could be Vietnamese, and those that could not. */
  private int kindred;

  private int foreign;

  private Trial(Codec codec, String text) {
    this.codec = codec;
    this.decoded = codec.decode(text);
    SPACE.splitAsStream(text).forEach(this::see);
  }

  /** The one encoding that convinces; nothing where none does, or two do alike. */
  public static Optional<Trial> best(String text) {
    List<Trial> convincing =
        CODECS.stream()
            .map(codec -> new Trial(codec, text))
            .filter(Trial::convinces)
            .sorted(Comparator.comparingInt(Trial::gain).reversed())
            .toList();
    boolean tie =
        convincing.size() > 1
            && convincing.get(0).gain() == convincing.get(1).gain()
            && !convincing.get(0).decoded.equals(convincing.get(1).decoded);
    return tie ? Optional.empty() : convincing.stream().findFirst();
  }

  private void see(String word) {
    String inUnicode = codec.decode(word);
    if (inUnicode.equals(word)) {
      seePlain(word);
    } else if (!isShortForm(inUnicode)) {
      seeDecoded(word, inUnicode);
    }
  }

  private void seePlain(String word) {
    if (!WORD.matcher(word).find()) {
      return;
    }
    if (isSyllables(word)) {
      kindred++;
    } else {
      foreign++;
    }
  }

  private void seeDecoded(String word, String inUnicode) {
    if (!isSpelt(inUnicode)) {
      spoiled++;
      return;
    }
    signs += codec.signs(word, inUnicode);
    if (isSyllables(word)) {
      either++;
    } else {
      mended++;
    }
  }

  public String decoded() {
    return decoded;
  }

  public Encoding encoding() {
    return codec.encoding();
  }

  private boolean convinces() {
    int support = foreign == 0 && kindred > 0 ? 1 : 0;
    boolean dense = mended * LEAST_SHARE >= kindred + foreign;
    return dense
        && signs + support >= codec.leastSigns()
        && spoiled * 4 <= mended
        && either <= mended;
  }

  private int gain() {
    return mended - spoiled;
  }

  private static boolean isSpelt(String decoded) {
    return pieces(decoded).allMatch(piece -> ASCII.matcher(piece).matches() || isWord(piece));
  }

  private static boolean isWord(String piece) {
    return Syllables.isOne(piece) || SHORT_FORM.matcher(piece).matches();
  }

  /** HĐND: letters without a vowel to judge by. */
  private static boolean isShortForm(String decoded) {
    return pieces(decoded)
        .filter(piece -> !ASCII.matcher(piece).matches())
        .allMatch(piece -> SHORT_FORM.matcher(piece).matches() && !Syllables.isOne(piece));
  }

  private static boolean isSyllables(String word) {
    return pieces(word).allMatch(piece -> CASED.matcher(piece).matches() && Syllables.isOne(piece));
  }

  private static Stream<String> pieces(String word) {
    return BETWEEN_WORDS
        .splitAsStream(word)
        .map(piece -> AROUND.matcher(piece).replaceAll(""))
        .filter(piece -> !piece.isEmpty());
  }
}
