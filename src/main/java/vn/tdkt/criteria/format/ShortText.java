package vn.tdkt.criteria.format;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.model.IntervalText;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Rule;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/**
 * The short form of a rule: one line (or piece between semicolons) for each level, band, event or
 * box, and one for each declaration that begins with its word ("nhiều nhất: 10").
 */
final class ShortText {
  /** The component of a rule whose lines have no word of their own. */
  private static final Map<String, String> MAIN =
      Map.ofEntries(
          Map.entry("levels", "levels"),
          Map.entry("fixed_deductions", "events"),
          Map.entry("variable_deductions", "events"),
          Map.entry("bands", "bands"),
          Map.entry("plan_bands", "bands"),
          Map.entry("highest_award", "levels"),
          Map.entry("checklist", "boxes"),
          Map.entry("all_or_nothing", "conditions"),
          Map.entry("external_class", "levels"),
          Map.entry("shared_achievement", "levels"),
          Map.entry("balance", "events"));

  private static final Set<String> BANDS = Set.of("bands", "plan_bands");
  private static final String SCOPE = "scope";

  private ShortText() {}

  /** The rule as lines, or null where only the full form can say it. */
  static @Nullable String write(Method method) {
    Rule only = method.parts().size() == 1 ? method.parts().getFirst().rule() : null;
    if (!(only instanceof Record rule) || !method.equals(Method.of(only))) {
      return null;
    }
    String main = MAIN.get(Names.of(rule.getClass().getSimpleName()));
    List<String> lines = new ArrayList<>();
    for (RecordComponent component : rule.getClass().getRecordComponents()) {
      Object value = Types.value(component, rule);
      String name = Names.of(component.getName());
      if (value == null || value.equals(Defaults.of(component))) {
        continue;
      }
      if (!(name.equals(main) ? entries(value, lines) : declaration(name, value, lines))) {
        return null;
      }
    }
    return String.join("\n", lines);
  }

  private static boolean entries(Object value, List<String> lines) {
    Object tree =
        value instanceof List<?> list && ShortForms.labels(list) != null
            ? ShortForms.labels(list)
            : value;
    if (tree instanceof Map<?, ?> labels) {
      labels.forEach((label, points) -> lines.add(label + ": " + Scalars.write(points)));
      return true;
    }
    for (Object one : (List<?>) value) {
      String line = ShortForms.line(one);
      if (line == null) {
        return false;
      }
      lines.add(line);
    }
    return true;
  }

  private static boolean declaration(String name, Object value, List<String> lines) {
    if (value instanceof AwardScope(AwardScope.Span span, AwardScope.YearBy yearBy)) {
      return (span == null || declaration("span", span, lines))
          && (yearBy == null || declaration("year_by", yearBy, lines));
    }
    if (!ShortWords.knows(name) || (value instanceof Record && !(value instanceof Score))) {
      return false;
    }
    String text = Scalars.write(value);
    lines.add(ShortWords.of(name) + ": " + (value instanceof Enum ? ShortWords.value(text) : text));
    return true;
  }

  static Decoded<Method> read(@Nullable String kind, String text) {
    List<Line> lines = Line.all(text);
    String known = kind == null ? guessed(lines) : kind;
    Class<?> record = Types.kinds(Rule.class).get(known);
    Problems problems = new Problems();
    if (record == null || (lines.isEmpty() && MAIN.containsKey(known))) {
      problems.add(lines.isEmpty() ? "required" : "no-family");
      return new Decoded.Unreadable<>(problems.found());
    }
    Object rule =
        new TreeReader().read(Map.of(known, body(known, record, lines)), Rule.class, problems);
    return rule instanceof Rule read && problems.found().isEmpty()
        ? new Decoded.Read<>(Method.of(read))
        : new Decoded.Unreadable<>(problems.found());
  }

  /** Ranges are bands, labels are levels; everything else the person names. */
  private static String guessed(List<Line> lines) {
    List<Line> entries = lines.stream().filter(line -> !ShortWords.isWord(line.label())).toList();
    boolean bands = entries.stream().allMatch(line -> IntervalText.read(line.label()) != null);
    return bands ? "bands" : "levels";
  }

  private static Map<String, Object> body(String kind, Class<?> record, List<Line> lines) {
    Map<String, Object> body = new LinkedHashMap<>();
    List<Line> entries = new ArrayList<>();
    for (Line line : lines) {
      String component = ShortWords.component(line.label(), record);
      if (component == null) {
        entries.add(line);
      } else if (component.equals("span") || component.equals("year_by")) {
        scope(body).put(component, ShortWords.constant(line.value()));
      } else {
        body.put(component, ShortWords.meant(component, record, line.value()));
      }
    }
    String main = MAIN.get(kind);
    if (main != null) {
      body.put(main, main(BANDS.contains(kind), entries));
    } else {
      entries.forEach(line -> body.put(line.label(), line.value()));
    }
    return body;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> scope(Map<String, Object> body) {
    return (Map<String, Object>) body.computeIfAbsent(SCOPE, key -> new LinkedHashMap<>());
  }

  private static Object main(boolean bands, List<Line> entries) {
    if (bands || entries.stream().allMatch(line -> line.value().isEmpty())) {
      return entries.stream().map(Line::text).toList();
    }
    Map<String, Object> labels = new LinkedHashMap<>();
    entries.forEach(line -> labels.put(line.label(), line.value()));
    return labels;
  }

  /** One line, cut at its last colon. */
  private record Line(String label, String value) {
    static List<Line> all(String text) {
      List<Line> lines = new ArrayList<>();
      for (String piece : Texts.nfc(text).split("[\\n;]")) {
        String line = piece.strip();
        if (!line.isEmpty()) {
          int colon = line.lastIndexOf(':');
          lines.add(
              colon < 0
                  ? new Line(line, "")
                  : new Line(line.substring(0, colon).strip(), points(line.substring(colon + 1))));
        }
      }
      return lines;
    }

    /** "10 điểm" is 10; "50% điểm tối đa" stays. */
    private static String points(String raw) {
      String text = raw.strip();
      boolean counted = text.toLowerCase(Locale.ROOT).matches("(trừ )?[−+-]?[\\d.,]+ điểm");
      return counted ? text.substring(0, text.length() - "điểm".length()).strip() : text;
    }

    String text() {
      return value.isEmpty() ? label : label + ": " + value;
    }
  }
}
