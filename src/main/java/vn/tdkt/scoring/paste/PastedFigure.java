package vn.tdkt.scoring.paste;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;

/**
 * A figure as it was pasted.
 *
 * @param value null where the cell is empty, says no number, or may be read in two ways
 * @param options the two ways
 * @param note what a person should see about the reading, or empty
 */
record PastedFigure(@Nullable Score value, List<Score> options, String note) {
  static final PastedFigure NONE = new PastedFigure(null, List.of(), "");

  private static final Words WORDS = Words.of("scoring");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "([-+−–]?[\\d.,]+) ?(điểm|đ)\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * @param ceiling the largest value that makes sense here, or null
   */
  static PastedFigure read(String cell, @Nullable Score ceiling) {
    Matcher unit = WITH_UNIT.matcher(cell);
    String typed = unit.matches() ? unit.group(1) : cell;
    if (typed.isBlank() || typed.matches("[-–−x/.]+")) {
      return NONE;
    }
    return switch (VietnameseNumber.read(typed, ceiling)) {
      case Reading.Understood(Score value, boolean rewritten) ->
          new PastedFigure(
              value, List.of(), rewritten ? WORDS.say("pasted.read-as", typed, value) : "");
      case Reading.Unclear(List<Score> options) ->
          new PastedFigure(null, options, WORDS.say("pasted.two-ways", typed));
      case Reading.Unreadable unreadable ->
          new PastedFigure(null, List.of(), WORDS.say("pasted.no-number", cell));
    };
  }

  static PastedFigure of(Score value) {
    return new PastedFigure(value, List.of(), "");
  }

  /** The same without a sign: the column tells whether it is added or taken off. */
  PastedFigure unsigned() {
    return value == null || !value.isNegative()
        ? this
        : new PastedFigure(value.negated(), options, note);
  }

  /** A bonus or deduction of nothing is none. */
  PastedFigure orNone() {
    return value != null && value.isZero() ? NONE : this;
  }
}
