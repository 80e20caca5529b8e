package vn.tdkt.criteria.phrases;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.Band;
import vn.tdkt.kernel.Score;

/** Lines of a table: a label or a range, and what it gives. */
final class Entries {
  private static final String GIVES =
      "(?: ?[:=,]| ?[-–](?=\\s))?(?: (?:thì|được|đạt|tính|chấm|cho))* ?";

  private static final Form LEVEL =
      Form.of(
          "<WHAT>(?:"
              + GIVES
              + "(?:<POINTS>|(?<none><NONE>))| ?\\((?:được |đạt )?(?:<PTS>|<NONE>)\\))"
                  .replace("<PTS>", "(?<inside>" + Form.NUMBER + ")\\s*(?:điểm|đ)"));

  private static final Form SHARE = Form.of("<WHAT>" + GIVES + "<SHARE>");
  private static final Form MINUS = Form.of("<WHAT>(?: ?[:,])?(?: (?:thì|bị|sẽ))* trừ <POINTS>");

  private static final Form OTHERWISE =
      Form.of("(?:các |những )?(?:trường hợp |mức |đơn vị )?(?:còn lại|khác)");

  /** A label with a verdict inside is no label. */
  private static final Form NO_LABEL =
      Form.of("[-–−+/]$|<ANY-POINTS>|\\btrừ\\b|<MOST>|\\b(?:mỗi|cứ|từng)\\b|\\d\\s*%");

  private Entries() {}

  static @Nullable Clause band(Piece piece) {
    Matcher share = SHARE.whole(piece.text());
    if (share != null) {
      Score percent = Form.number(share.group("share"));
      return percent == null
          ? null
          : band(piece, share.group("what"), Band.Gives.SHARE, percent.dividedBy(Score.of(100)));
    }
    Matcher minus = MINUS.whole(piece.text());
    Score taken = minus == null ? null : Form.number(minus.group("points"));
    if (minus != null && taken != null) {
      return band(piece, minus.group("what"), Band.Gives.MINUS, taken);
    }
    Matcher level = LEVEL.whole(piece.text());
    Score points = level == null ? null : points(level);
    return level == null || points == null
        ? null
        : band(piece, level.group("what"), Band.Gives.POINTS, points);
  }

  private static @Nullable Clause band(Piece piece, String range, Band.Gives gives, Score amount) {
    Range read = Range.of(range);
    return read == null
        ? null
        : new Clause.InBand(
            piece.text(), read.of(), read.unit(), new Band(read.in(), gives, amount));
  }

  static @Nullable Clause otherwise(Piece piece) {
    Matcher level = LEVEL.whole(piece.text());
    Score points = level == null ? null : points(level);
    return level != null && points != null && OTHERWISE.is(level.group("what"))
        ? new Clause.Otherwise(piece.text(), points)
        : null;
  }

  static @Nullable Clause level(Piece piece) {
    Matcher level = LEVEL.whole(piece.text());
    Score points = level == null ? null : points(level);
    if (level == null || points == null || NO_LABEL.in(level.group("what"))) {
      return null;
    }
    return new Clause.Level(piece.text(), Doubts.label(level.group("what")), points);
  }

  private static @Nullable Score points(Matcher level) {
    String printed = level.group("points") == null ? level.group("inside") : level.group("points");
    return printed == null ? Score.ZERO : Form.number(printed);
  }

  /** A range at the end of a sentence, without points. */
  static @Nullable Clause threshold(Piece piece) {
    Range read = Range.of(piece.text());
    return read == null || !read.in().percent()
        ? null
        : new Clause.Threshold(
            piece.text(),
            new Clause.InBand(
                piece.text(), read.of(), "", new Band(read.in(), Band.Gives.SHARE, Score.ONE)));
  }
}
