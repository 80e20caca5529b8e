package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.Timeliness;
import vn.tdkt.kernel.Score;

/** What takes points off: for each case, by degree, for each day. */
final class Deductions {
  private static final String FOR_EACH = "(?: ?/ ?(?:<EACH> )?|(?: (?:đối với|cho|với))? <EACH> )";
  private static final String TAKES = "(?: ?[:,])?(?: (?:thì|sẽ|bị|đều))* trừ (?:đi |điểm )?";

  private static final List<Form> PER_CASE =
      List.of(
          Form.of("(?:bị )?trừ (?:điểm )?<POINTS>" + FOR_EACH + "<WHAT>"),
          Form.of("(?:cứ )?<EACH> <WHAT>" + TAKES + "<POINTS>"),
          Form.of(
              "<WHAT>"
                  + TAKES
                  + "<POINTS>"
                  + FOR_EACH
                  + "(?<case>lần|trường hợp|vụ|việc|lượt|"
                  + "văn bản|báo cáo|người|cuộc|buổi|hồ sơ|nội dung)(?: (?:vi phạm|chậm|thiếu))?"),
          Form.of(
              "<WHAT>,? <EACH> (?<case>lần|trường hợp|vụ|việc|lượt|văn bản|báo cáo|người|cuộc"
                  + "|buổi|hồ sơ|nội dung)(?: (?:vi phạm|chậm|thiếu))?"
                  + TAKES
                  + "<POINTS>"));

  private static final List<Form> ONCE_OR_EACH =
      List.of(
          Form.of("(?:bị )?trừ (?:điểm )?<POINTS> (?:nếu|khi|đối với|cho|với) <WHAT>"),
          Form.of("(?:nếu |khi )?<WHAT>" + TAKES + "<POINTS>"));

  private static final Form BY_DEGREE =
      Form.of(
          "trừ (?:điểm )?(?:theo|tùy theo|tuỳ theo|tùy|tuỳ|căn cứ) <DEGREE>"
              + "(?: (?:đối với|cho|với))? <EACH> <WHAT>");

  private static final String DEGREE = "(?:,? (?:tùy theo|tuỳ theo|tùy|tuỳ|theo|căn cứ) <DEGREE>)";

  private static final List<Form> CEILINGS =
      List.of(
          Form.of("trừ (?:từ <LEAST>(?: ?-| ?–| đến) ?|<MOST> )<POINTS>" + FOR_EACH + "<WHAT>"),
          Form.of(
              "<EACH> <WHAT>"
                  + DEGREE
                  + "?,?(?: (?:mà|sẽ|bị))* trừ"
                  + " (?:từ <LEAST>(?: ?-| ?–| đến) ?|<MOST> )<POINTS>"),
          Form.of("<EACH> <WHAT>(?: (?:sẽ|bị))* trừ" + DEGREE + ",? (?:nhưng )?<MOST> <POINTS>"),
          Form.of(
              "(?:tùy theo|tuỳ theo|tùy|tuỳ|theo|căn cứ) <DEGREE>,?(?: (?:mà|sẽ|bị))* trừ"
                  + " (?:từ <LEAST>(?: ?-| ?–| đến) ?|<MOST> )<POINTS>"));

  private static final Form LATE = Form.of("\\b(?:chậm|muộn|trễ|quá hạn)\\b");
  private static final Form TAKEN = Form.of("\\btrừ (?:điểm )?<POINTS>");
  private static final Form DAY =
      Form.of("(?:/ ?(?:<EACH> )?|<EACH> )(?<unit>ngày làm việc|ngày|quý)(?![\\p{L}])");

  private Deductions() {}

  static @Nullable Clause fixed(Piece piece) {
    Clause each = first(PER_CASE, piece, true);
    return each == null ? first(ONCE_OR_EACH, piece, false) : each;
  }

  private static @Nullable Clause first(List<Form> forms, Piece piece, boolean each) {
    for (Form form : forms) {
      Matcher match = form.whole(piece.text());
      Score points = match == null ? null : Form.number(match.group("points"));
      if (match != null && points != null && !Doubts.figures(match.group("what"))) {
        return new Clause.Loss(piece.text(), match.group("what"), points, each);
      }
    }
    return null;
  }

  static @Nullable Clause variable(Piece piece) {
    Matcher degree = BY_DEGREE.whole(piece.text());
    if (degree != null && !Doubts.figures(degree.group("what"))) {
      return new Clause.ByDegree(piece.text(), degree.group("what"));
    }
    for (Form form : CEILINGS) {
      Matcher match = form.whole(piece.text());
      Score most = match == null ? null : Form.number(match.group("points"));
      if (match != null && most != null && !Doubts.figures(group(match, "what"))) {
        String least = group(match, "least");
        Score from = least == null ? null : Form.number(least);
        return new Clause.Ceiling(piece.text(), group(match, "what"), most, from);
      }
    }
    return null;
  }

  private static @Nullable String group(Matcher match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : null;
  }

  /** Lateness by days always leaves something open, so that the words between are not looked at. */
  static @Nullable Clause late(Piece piece) {
    Matcher taken = TAKEN.matcher(piece.text());
    Matcher day = DAY.matcher(piece.text());
    if (!LATE.in(piece.text()) || !taken.find() || !day.find()) {
      return null;
    }
    Score points = Form.number(taken.group("points"));
    return points == null || taken.find()
        ? null
        : new Clause.Late(piece.text(), per(day.group("unit").toLowerCase(Locale.ROOT)), points);
  }

  private static Timeliness.Late per(String unit) {
    return switch (unit) {
      case "quý" -> Timeliness.Late.QUARTER;
      case "ngày" -> Timeliness.Late.CALENDAR_DAY;
      default -> Timeliness.Late.WORKING_DAY;
    };
  }
}
