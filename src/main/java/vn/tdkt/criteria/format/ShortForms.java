package vn.tdkt.criteria.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer.Case;
import vn.tdkt.criteria.Answer.Ticks;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.model.Band;
import vn.tdkt.criteria.model.Box;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.Interval;
import vn.tdkt.criteria.model.IntervalText;
import vn.tdkt.kernel.Score;

/** What people write often: "từ 40%: 10", a range, "{Báo cáo chậm: 0,5}". */
final class ShortForms {
  private static final String OF_MAXIMUM = "% điểm tối đa";
  private static final String MINUS = "trừ ";

  private ShortForms() {}

  static @Nullable String write(Object value) {
    return switch (value) {
      case Interval in -> in.text();
      case Band(Interval in, Band.Gives gives, Score amount) ->
          in.text() + ": " + gives(gives, amount);
      case Column(Column.Kind kind, String label) -> Names.of(kind) + ": " + label;
      default -> null;
    };
  }

  private static String gives(Band.Gives gives, Score amount) {
    return switch (gives) {
      case POINTS -> Scalars.write(amount);
      case SHARE -> Scalars.write(amount.times(100)) + OF_MAXIMUM;
      case MINUS -> MINUS + Scalars.write(amount);
    };
  }

  /**
   * Events and boxes that are no more than a label with points, cases that are no more than how
   * often, ticks of the leaf as a whole.
   */
  static @Nullable Map<String, Object> labels(List<?> list) {
    if (list.size() == 1
        && list.getFirst() instanceof Ticks(String subject, var done, var excused)) {
      return subject.isEmpty() && !done.isEmpty() && excused.isEmpty() ? ticks(done) : null;
    }
    Map<String, Object> labels = new LinkedHashMap<>();
    for (Object one : list) {
      Score points =
          switch (one) {
            case Event event
                when event.equals(Event.of(event.label(), event.label(), event.points())) ->
                event.points();
            case Box box
                when box.points() != null && box.equals(Box.of(box.label(), box.points())) ->
                box.points();
            case Case many when many.equals(Case.of(many.event(), many.count())) ->
                Score.of(many.count());
            default -> null;
          };
      String label = label(one);
      if (points == null || labels.put(label, Scalars.write(points)) != null) {
        return null;
      }
    }
    return labels.isEmpty() ? null : labels;
  }

  private static String label(Object one) {
    return switch (one) {
      case Event event -> event.label();
      case Box box -> box.label();
      case Case many -> many.event();
      default -> "";
    };
  }

  private static Map<String, Object> ticks(Map<String, Boolean> done) {
    Map<String, Object> ticks = new LinkedHashMap<>();
    done.forEach((box, yes) -> ticks.put(box, Scalars.write(yes)));
    return ticks;
  }

  /** A band or a box as one line; null where it says more. */
  static @Nullable String line(Object one) {
    return one instanceof Box box && box.equals(Box.of(box.label())) ? box.label() : write(one);
  }

  static boolean hasText(Class<?> type) {
    return type == Interval.class
        || type == Band.class
        || type == Column.class
        || type == Box.class;
  }

  static @Nullable Object read(String text, Class<?> type, Problems problems) {
    if (type == Box.class) {
      return Box.of(text);
    }
    if (type == Interval.class) {
      Interval in = IntervalText.read(text);
      return in == null ? problems.add("interval", text) : in;
    }
    int colon = text.lastIndexOf(':');
    if (type == Column.class) {
      int first = text.indexOf(':');
      Object kind =
          Scalars.read(
              first < 0 ? text : text.substring(0, first).strip(), Column.Kind.class, problems);
      return kind instanceof Column.Kind known
          ? new Column(known, first < 0 ? "" : text.substring(first + 1).strip())
          : null;
    }
    Interval in = colon < 0 ? null : IntervalText.read(text.substring(0, colon).strip());
    return in == null
        ? problems.add("band", text)
        : band(in, text.substring(colon + 1).strip(), problems);
  }

  private static @Nullable Band band(Interval in, String gives, Problems problems) {
    boolean share = gives.endsWith(OF_MAXIMUM);
    boolean minus = gives.startsWith(MINUS);
    String digits =
        share
            ? gives.substring(0, gives.length() - OF_MAXIMUM.length())
            : minus ? gives.substring(MINUS.length()) : gives;
    if (!(Scalars.read(digits, Score.class, problems) instanceof Score amount)) {
      return null;
    }
    return share
        ? new Band(in, Band.Gives.SHARE, amount.dividedBy(Score.of(100)))
        : new Band(in, minus ? Band.Gives.MINUS : Band.Gives.POINTS, amount);
  }

  static boolean hasLabels(Class<?> element) {
    return element == Event.class
        || element == Box.class
        || element == Case.class
        || element == Ticks.class;
  }

  /** The other way: label with points, with how often, or with yes or no. */
  static List<Object> readLabels(Map<?, ?> labels, Class<?> element, Problems problems) {
    Class<?> wanted =
        element == Ticks.class ? boolean.class : element == Case.class ? long.class : Score.class;
    Map<String, Object> values = new LinkedHashMap<>();
    labels.forEach(
        (label, written) -> {
          String text = String.valueOf(label);
          Object value = Scalars.read(String.valueOf(written), wanted, problems.at(text));
          if (value != null) {
            values.put(text, value);
          }
        });
    if (element == Ticks.class) {
      Map<String, Boolean> done = new LinkedHashMap<>();
      values.forEach((box, yes) -> done.put(box, (Boolean) yes));
      return List.of(new Ticks("", done));
    }
    List<Object> read = new ArrayList<>();
    values.forEach((label, value) -> read.add(labelled(label, value, element)));
    return read;
  }

  private static Object labelled(String label, Object value, Class<?> element) {
    if (element == Case.class) {
      return Case.of(label, (Long) value);
    }
    return element == Event.class
        ? Event.of(label, label, (Score) value)
        : Box.of(label, (Score) value);
  }
}
