package vn.tdkt.scoring.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * One line more or less of cases and awards, and what deadlines would have been worth.
 *
 * @param year in which a tried award would be decided
 */
record LinesTried(Tries tries, int year) {
  private static final Words WORDS = Words.of("scoring");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  void cases(String at, String of, List<InputForm.Event> events) {
    int lines = tries.lines(at + "case.");
    for (InputForm.Event event : events) {
      Map<String, String> more = new LinkedHashMap<>();
      String line = at + "case." + lines + ".";
      more.put(line + "event", event.key());
      more.put(line + "count", "1");
      more.put(line + "reason", WORDS.say("try.word"));
      more.put(line + "own_fault", "true");
      if (event.variable()) {
        more.put(line + "amount", event.points().text());
      }
      more.put(at + AnswerReader.NONE, "");
      tries.put(of, "case-more", more, event.label());
    }
    Map<String, String> labels =
        events.stream()
            .collect(Collectors.toMap(InputForm.Event::key, InputForm.Event::label, (a, b) -> a));
    less(at, "case.", of, line -> labels.getOrDefault(tries.now().get(line + "event"), ""));
  }

  void awards(String at, String of, InputForm.AwardLines form) {
    int lines = tries.lines(at + "award.");
    for (InputForm.Option level : form.levels()) {
      String line = at + "award." + lines + ".";
      Map<String, String> more = new LinkedHashMap<>();
      more.put(line + "level", level.key());
      more.put(line + "what", WORDS.say("try.word"));
      more.put(line + "decided", VietnamTime.date(LocalDate.of(year, 6, 30)));
      more.put(line + "year", String.valueOf(year));
      more.put(at + AnswerReader.NONE, "");
      tries.put(of, "award-more", more, level.label());
    }
    less(at, "award.", of, line -> tries.now().getOrDefault(line + "what", ""));
  }

  /** Each line that stands there, taken away; where it was the only one, there is none. */
  private void less(String at, String name, String of, UnaryOperator<String> called) {
    int lines = tries.lines(at + name);
    for (int n = 0; n < lines; n++) {
      String line = at + name + n + ".";
      Map<String, String> less = new LinkedHashMap<>();
      tries.now().keySet().stream()
          .filter(one -> one.startsWith(line))
          .forEach(one -> less.put(one, ""));
      if (lines == 1) {
        less.put(at + AnswerReader.NONE, "true");
      }
      tries.put(of, "line-less", less, called.apply(line), n + 1);
    }
  }

  void deliveries(String at, String of) {
    for (int n = 0; tries.has(at + "delivery." + n + "."); n++) {
      String line = at + "delivery." + n + ".";
      LocalDate due = day(tries.now().get(line + "due"));
      if (due != null) {
        String what = tries.now().getOrDefault(line + "what", "");
        tries.put(of, "on-time", sent(line, due), what);
        tries.put(of, "day-late", sent(line, due.plusDays(1)), what);
      }
    }
  }

  private static Map<String, String> sent(String line, LocalDate on) {
    String day = VietnamTime.date(on);
    return Map.of(line + "electronic", day, line + "paper", day);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text, DAY);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
