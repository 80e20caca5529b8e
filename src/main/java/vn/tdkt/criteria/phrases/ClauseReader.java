package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a piece is; the narrowest form that fits the whole piece wins. */
final class ClauseReader {
  private static final Form POINTS = Form.of("(?<!\\p{L})<ANY-POINTS>|<NONE>|\\d\\s*%");

  /** Words that speak of points even without a figure. */
  private static final Form OF_POINTS =
      Form.of("\\b(?:trừ|cộng|tối đa|không quá|chỉ (?:lấy|tính|chấm)|nhân (?:với|đôi)|hệ số)\\b");

  private static final List<Function<Piece, @Nullable Clause>> FORMS =
      List.of(
          Caps::read,
          Entries::band,
          Deductions::late,
          Deductions::variable,
          Deductions::fixed,
          Gains::read,
          Entries::otherwise,
          Entries::level,
          Heads::read);

  private ClauseReader() {}

  static Clause read(Piece piece) {
    return FORMS.stream()
        .map(form -> form.apply(piece))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> rest(piece));
  }

  private static Clause rest(Piece piece) {
    Clause threshold = Entries.threshold(piece);
    if (threshold != null) {
      return threshold;
    }
    return POINTS.in(piece.text()) || OF_POINTS.in(piece.text())
        ? new Clause.Unclear(piece.text())
        : new Clause.Plain(piece.text());
  }
}
