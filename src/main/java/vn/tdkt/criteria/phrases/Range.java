package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.Interval;
import vn.tdkt.kernel.Score;

/**
 * A printed range with the words around it: "Tỷ lệ giải ngân đạt từ 20 đến dưới 40%".
 *
 * @param of the words before, without "đạt" and its like
 * @param unit the words behind the figures
 */
record Range(String of, String unit, Interval in) {
  private static final String BEFORE =
      "(?<of>(?:\\S.*? )??)(?:(?:đạt|hoàn thành|có|tỷ lệ|tỉ lệ|từ đủ)(?: tỷ lệ| tỉ lệ)? )*";
  private static final String FROM = "(?<from>" + Form.NUMBER + ")\\s*(?<percent>%)?";
  private static final String UNTIL = "(?<until>" + Form.NUMBER + ")\\s*(?<percents>%)?";
  private static final String UNIT = "(?: (?!trở\\b)(?<unit>\\p{L}[^\\d%:;,]*?))?";

  private static final List<Form> FORMS =
      List.of(
          Form.of(
              BEFORE
                  + "(?:(?<over>trên|>)|(?<least>từ|ít nhất|tối thiểu|≥|>=)) ?"
                  + FROM
                  + UNIT
                  + ",?(?: trở lên)?"),
          Form.of(BEFORE + FROM + UNIT + ",? trở lên"),
          Form.of(
              BEFORE
                  + "(?:(?<over>trên|>)|(?<least>từ|≥|>=))? ?"
                  + FROM
                  + "(?: \\p{L}[^\\d%:;,]*?)??,?(?: (?<less>đến dưới|tới dưới|dưới|-dưới|- dưới)| ?(?:đến|tới|-|–)) ?"
                  + UNTIL
                  + UNIT),
          Form.of(BEFORE + "(?<less>dưới|<) ?" + UNTIL + UNIT),
          Form.of(BEFORE + "(?:từ )?" + UNTIL + UNIT + ",? trở xuống"),
          Form.of(BEFORE + "(?<exact>)(?:bằng |đúng )?" + FROM + UNIT));

  /** Words that make a step or a deduction of what looks like a range. */
  private static final Form NO_RANGE =
      Form.of("[:;]|<ANY-POINTS>|\\b(?:mỗi|cứ|từng|trừ|cộng|vượt|thiếu|giảm|tăng|hụt|lần thứ)\\b");

  /** "Mức 1" is a name. */
  private static final Form NAMED =
      Form.of("(?:.* )?(?:mức|loại|hạng|cấp|bậc|nhóm|năm|quý|tháng|số)");

  private static final Form TWO_THINGS = Form.of("\\b(?:và|hoặc)\\b");

  static @Nullable Range of(String text) {
    for (Form form : FORMS) {
      Matcher match = form.whole(text.strip());
      Range range = match == null ? null : read(match);
      if (range != null) {
        boolean other = NO_RANGE.in(range.of() + " " + range.unit());
        boolean named = !range.in().percent() && NAMED.is(range.of());
        return other || named || TWO_THINGS.in(range.unit()) ? null : range;
      }
    }
    return null;
  }

  private static @Nullable Range read(Matcher match) {
    String from = group(match, "from");
    String until = group(match, "until");
    boolean percent = group(match, "percent") != null || group(match, "percents") != null;
    Score lower = from == null ? null : edge(from, percent);
    Score upper = until == null ? null : edge(until, percent);
    if ((from != null && lower == null) || (until != null && upper == null)) {
      return null;
    }
    boolean exact = match.namedGroups().containsKey("exact");
    Interval in =
        exact
            ? new Interval(lower, true, lower, true, percent)
            : new Interval(
                lower,
                lower != null && group(match, "over") == null,
                upper,
                upper != null && group(match, "less") == null,
                percent);
    String unit = group(match, "unit");
    return new Range(match.group("of").strip(), unit == null ? "" : unit.strip(), in);
  }

  private static @Nullable String group(Matcher match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : null;
  }

  private static @Nullable Score edge(String printed, boolean percent) {
    Score value = Form.number(printed);
    return value == null || !percent ? value : value.dividedBy(Score.of(100));
  }
}
