package vn.tdkt.letters.accents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a text: a word that may have lost its accents, or something that stays. */
record Piece(Kind kind, String text) {
  enum Kind {
    WORD,
    /** Numbers, symbols such as 58/KH-LHH, addresses. */
    CODE,
    /** The end of a clause. */
    END,
    /** Spaces, commas and hyphens: words around them belong together. */
    BETWEEN
  }

  /** A sign that a recognition took a letter for, among letters: "t6", "v&i", "hi¢n", "K¥". */
  private static final String GLUED =
      "(?<![\\p{L}\\p{N}/&])(?:\\p{Lu}?\\p{Ll}+[0146&¢§¥€]\\p{Ll}*|[146]\\p{Ll}{2,}|[&¢§¥€]\\p{Ll}+"
          + "|\\p{Lu}[&¢§¥€])(?![\\p{L}\\p{N}/&])";

  private static final String LETTERS = "[\\p{L}\\p{M}]+";
  private static final String NO_END = "[^\\s;:()“”\"|]{0,60}";
  private static final String CODE = NO_END + "[\\d@_\\\\]" + NO_END;
  private static final String END = "[.;:!?()“”\"«»|…]+";

  /** The first that fits is the kind: a symbol's letters are no words. */
  private static final String KINDS = "(?!%s)(?<CODE>%s)|(?<WORD>%s|%s)|(?<END>%s)|(?<BETWEEN>.)";

  private static final String NEVER = "(?!)";
  private static final Pattern PIECES = pieces(NEVER);
  private static final Pattern MANGLED_PIECES = pieces(GLUED);

  private static Pattern pieces(String word) {
    return Pattern.compile(KINDS.formatted(word, CODE, word, LETTERS, END), Pattern.DOTALL);
  }

  static List<Piece> of(String text, Condition condition) {
    Matcher matcher = (condition == Condition.MANGLED ? MANGLED_PIECES : PIECES).matcher(text);
    List<Piece> pieces = new ArrayList<>();
    while (matcher.find()) {
      for (Kind kind : Kind.values()) {
        if (matcher.group(kind.name()) != null) {
          pieces.add(new Piece(kind, matcher.group()));
        }
      }
    }
    return pieces;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it counts among the words before and behind it. */
  boolean hasPlace() {
    return kind != Kind.BETWEEN;
  }

  /** A large letter and then small ones, as names and the beginnings of sentences have it. */
  boolean isName() {
    return Character.isUpperCase(text.charAt(0)) && !isCapitals();
  }

  /** A heading, or a short form. */
  boolean isCapitals() {
    return text.chars().allMatch(Character::isUpperCase);
  }

  boolean isPlain() {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
