package vn.tdkt.criteria.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;

/** Ranges as people write them: "từ 20% đến dưới 40%", "dưới 20%", "trên 5", "đúng 0". */
public final class IntervalText {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(đúng|từ|trên)\\s+(\\S+))?(?:\\s*(?:trở lên))?(?:\\s*(đến dưới|dưới|đến)\\s+(\\S+))?");

  private IntervalText() {}

  static String write(Interval in) {
    if (in.from() != null && in.from().equals(in.until())) {
      return "đúng " + edge(in.from(), in.percent());
    }
    String from =
        in.from() == null
            ? ""
            : (in.fromIncluded() ? "từ " : "trên ") + edge(in.from(), in.percent());
    if (in.until() == null) {
      return from.isEmpty() ? "mọi giá trị" : from;
    }
    String word = in.untilIncluded() ? "đến " : from.isEmpty() ? "dưới " : "đến dưới ";
    return (from.isEmpty() ? "" : from + " ") + word + edge(in.until(), in.percent());
  }

  private static String edge(Score value, boolean percent) {
    return percent ? value.times(100).text() + "%" : value.text();
  }

  /** The range that a text says, or null where it says none. */
  public static @Nullable Interval read(String raw) {
    String text = Texts.nfc(raw).toLowerCase(Locale.ROOT);
    if (text.equals("mọi giá trị")) {
      return new Interval(null, false, null, false, false);
    }
    var form = FORM.matcher(text);
    if (!form.matches() || (form.group(2) == null && form.group(4) == null)) {
      return null;
    }
    Score from = form.group(2) == null ? null : value(form.group(2));
    Score until = form.group(4) == null ? null : value(form.group(4));
    if ((form.group(2) != null && from == null) || (form.group(4) != null && until == null)) {
      return null;
    }
    boolean percent = text.indexOf('%') >= 0;
    if ("đúng".equals(form.group(1))) {
      return new Interval(from, true, from, true, percent);
    }
    return new Interval(
        from, "từ".equals(form.group(1)), until, "đến".equals(form.group(3)), percent);
  }

  private static @Nullable Score value(String raw) {
    boolean percent = raw.endsWith("%");
    String digits = percent ? raw.substring(0, raw.length() - 1) : raw;
    return switch (VietnameseNumber.read(digits, null)) {
      case VietnameseNumber.Reading.Understood understood ->
          percent ? understood.value().dividedBy(Score.of(100)) : understood.value();
      case VietnameseNumber.Reading.Unclear unclear -> null;
      case VietnameseNumber.Reading.Unreadable unreadable -> null;
    };
  }
}
