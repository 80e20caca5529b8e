package vn.tdkt.reports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.facts.Amount;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * Counts that somebody typed: one that equals a known figure of the time is asked about, others are
 * told (REQ-49). Years, days, ordinals and numbers of documents are no counts.
 */
public record TypedFigures(List<Told> told, Figures figures) {
  private static final Words WORDS = Words.of("reports");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>(?:\\p{L}++\\s++){1,2})?(?<![\\p{L}\\d/.,–-])"
              + "(?<value>\\d{1,3}(?:\\.\\d{3})++|\\d++(?:,\\d++)?)"
              + "(?!\\d|\\.\\d|[/–-][\\p{L}\\d])(?=(?<after>[^\\d.;:]{0,40}))");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** "6 tháng đầu năm". */
  private static final Pattern TIME = Pattern.compile("^\\s*(?:tháng|năm|quý|ngày)(?!\\p{L}).*");

  private static final Score SMALL = Score.of(10);

  /** Words behind which a number counts nothing: "năm 2024", "lần thứ 20", "Chỉ thị 34". */
  private static final List<String> NAMING = List.of(WORDS.say("naming").split(", "));

  public List<Finding> findings() {
    return told.stream().flatMap(this::findings).toList();
  }

  private Stream<Finding> findings(Told paragraph) {
    List<Finding> found = new ArrayList<>();
    for (Shown piece : paragraph.pieces()) {
      if (piece instanceof Shown.Plain(String text)) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
          finding(paragraph.where(), number).ifPresent(found::add);
        }
      }
    }
    return found.stream();
  }

  private Optional<Finding> finding(String where, Matcher number) {
    String before = number.group("before");
    String after = number.group("after");
    boolean names = before != null && isName(before.strip().toLowerCase(Locale.ROOT));
    if (names
        || YEAR.matcher(number.group("value")).matches()
        || TIME.matcher(after).matches()
        || !(VietnameseNumber.read(number.group("value"), null)
            instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused))) {
      return Optional.empty();
    }
    String printed = (number.group("value") + after).strip();
    return Optional.of(
        known(value, after)
            .map(
                figure ->
                    Finding.question(
                        "report.typed-known",
                        where,
                        WORDS.say(
                            "finding.report.typed-known",
                            printed,
                            figures.names().name(figure.counted()))))
            .orElseGet(
                () ->
                    Finding.note(
                        "report.typed", where, WORDS.say("finding.report.typed", printed))));
  }

  private static boolean isName(String before) {
    return NAMING.stream().anyMatch(name -> before.equals(name) || before.endsWith(" " + name));
  }

  /** A small number is known only with its measure behind it. */
  private Optional<Figure> known(Score value, String after) {
    return figures.all().stream()
        .filter(figure -> has(figure, value))
        .filter(
            figure ->
                value.compareTo(SMALL) >= 0
                    || after
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(figure.counted().measure()))
        .findFirst();
  }

  private static boolean has(Figure figure, Score value) {
    Amount done = figure.done();
    return done != null && done.value().equals(value);
  }
}
