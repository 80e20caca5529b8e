package vn.tdkt.intake.book;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import vn.tdkt.letters.Encoding;
import vn.tdkt.letters.OldEncodings;

/**
 * How the table is written: told once from its first rows, because single words tell too little of
 * an old encoding.
 */
final class Letters {
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

  private final Optional<Encoding> encoding;
  private final String face;

  private Letters(Optional<Encoding> encoding) {
    this.encoding = encoding;
    this.face =
        encoding
            .map(
                old ->
                    switch (old) {
                      case TCVN3 -> ".VnTime";
                      case VNI -> "VNI-Times";
                      case VIQR, WINDOWS_1258, COMBINING -> "";
                    })
            .orElse("");
  }

  static Letters of(List<Row> rows) {
    String sample =
        rows.stream()
            .flatMap(Row::stream)
            .filter(cell -> cell != null && cell.getType() == CellType.STRING)
            .map(Cell::asString)
            .collect(Collectors.joining("\n"));
    return new Letters(OldEncodings.read(sample).from());
  }

  String label() {
    return encoding.map(Encoding::label).orElse("");
  }

  String read(String raw) {
    return isPlain(raw) ? raw : tidy(encoding.isEmpty() ? raw : converted(raw));
  }

  private String converted(String raw) {
    return OldEncodings.read(raw, face).text();
  }

  private static String tidy(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACES.matcher(UNSEEN.matcher(composed).replaceAll("")).replaceAll(" ").strip();
  }

  /** Most cells are: single spaces between letters of plain Latin or composed Vietnamese. */
  private boolean isPlain(String raw) {
    if (encoding.isPresent()) {
      return false;
    }
    boolean space = true;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
      } else {
        if (!isLetter(c)) {
          return false;
        }
        space = false;
      }
    }
    return !space || raw.isEmpty();
  }

  private static boolean isLetter(char c) {
    return (c > ' ' && c < '\u007F')
        || (c > '\u00AD' && c < '\u0300')
        || (c >= '\u1EA0' && c <= '\u1EF9');
  }
}
