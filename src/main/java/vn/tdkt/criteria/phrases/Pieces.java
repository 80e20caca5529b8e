package vn.tdkt.criteria.phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a wording where one statement ends: at lines, semicolons and full stops, behind points, at
 * brackets that hold a statement of their own, behind the head of a list, and before "(1)".
 */
final class Pieces {
  private static final Form ENUMERATOR = Form.of("\\d{1,2}|[a-zđ]");
  private static final Form ONLY_POINTS = Form.of("(?:được |đạt )?(?:<ANY-POINTS>|<NONE>)");

  /** What in brackets is a statement and no remark. */
  private static final Form STATEMENT =
      Form.of("(?<!\\p{L})<ANY-POINTS>|<NONE>|\\bchỉ (?:lấy|tính|chấm|cộng)\\b");

  private static final Form ENDS_IN_POINTS =
      Form.of(".*(?:<ANY-POINTS>|<NONE>|% (?:số )?điểm(?: tối đa)?)\\)?\\s*");

  private static final Form SOME_POINTS = Form.of("(?<!\\p{L})<ANY-POINTS>");
  private static final Form CAP_AHEAD =
      Form.of(
          " ?(?:nhưng |và |song )?(?:tổng (?:số )?điểm )?(?:bị )?(?:trừ )?<MOST>(?: là)? <ANY-POINTS>");

  private static final Form HEAD =
      Form.of(
          "(?:[-–+]\\s*)?(?:(?:chấm|tính) điểm )?(?:theo|căn cứ|dựa (?:trên|vào)|cụ thể|gồm|bao gồm"
              + "|trong đó|các (?:mức|nội dung|việc)|mức điểm|cách (?:tính|chấm))\\b.*"
              + "|.*\\b(?:sau đây|như sau|sau|gồm|cụ thể|các nội dung|các mức)");

  private static final Form FIGURE =
      Form.of("\\s*(?:được |đạt |trừ )?\\d[\\d.,]*\\s*(?:điểm|đ)\\b.*");

  private final List<Piece> found = new ArrayList<>();
  private final String text;
  private StringBuilder piece = new StringBuilder();

  private Pieces(String text) {
    this.text = text;
  }

  static List<Piece> of(String text) {
    Pieces pieces = new Pieces(text);
    int at = 0;
    while (at < text.length()) {
      at = pieces.take(at);
    }
    pieces.cut();
    return pieces.found;
  }

  /** Takes the character at a place, or a bracket from there; answers where to go on. */
  private int take(int at) {
    char c = text.charAt(at);
    if (c == '(') {
      return bracket(at);
    }
    if (c == '\n'
        || c == ';'
        || (c == '.' && endsSentence(at))
        || separatesPoints(c, at)
        || beforeCap(c, at)) {
      cut();
    } else if (c == ':' && HEAD.is(piece.toString().strip()) && !FIGURE.is(rest(at))) {
      cut();
    } else {
      piece.append(c);
    }
    return at + 1;
  }

  private String rest(int at) {
    int end = text.indexOf('\n', at);
    return text.substring(at + 1, end < 0 ? text.length() : end);
  }

  private boolean endsSentence(int at) {
    String rest = text.substring(at + 1);
    boolean ellipsis = rest.startsWith(".") || (at > 0 && text.charAt(at - 1) == '.');
    return rest.isBlank() ? !ellipsis : rest.matches("(?s)\\s+[\\p{Lu}(+–-].*");
  }

  /** A comma or a dash behind points. */
  private boolean separatesPoints(char c, int at) {
    boolean dash =
        (c == '-' || c == '–' || c == '+')
            && at > 0
            && Character.isWhitespace(text.charAt(at - 1))
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1));
    return (c == ',' || dash) && ENDS_IN_POINTS.is(piece.toString());
  }

  /** "Cộng 2 điểm cho mỗi bài, tối đa 10 điểm": the cap behind points is its own statement. */
  private boolean beforeCap(char c, int at) {
    return (c == ',' || c == ' ')
        && CAP_AHEAD.matcher(rest(at)).lookingAt()
        && (c == ',' || rest(at).regionMatches(true, 0, "nhưng", 0, "nhưng".length()))
        && SOME_POINTS.in(piece.toString());
  }

  private int bracket(int open) {
    int close = closing(open);
    if (close < 0) {
      piece.append('(');
      return open + 1;
    }
    String inner = text.substring(open + 1, close);
    if (ENUMERATOR.is(inner.strip())) {
      cut();
    } else if (STATEMENT.in(inner) && !ONLY_POINTS.is(inner.strip())) {
      cut();
      found.addAll(of(inner));
    } else {
      piece.append('(').append(inner).append(')');
    }
    return close + 1;
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void cut() {
    Piece done = Piece.of(piece.toString());
    piece = new StringBuilder();
    if (!done.text().isEmpty()) {
      found.add(done);
    }
  }
}
