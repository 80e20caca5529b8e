package vn.tdkt.plans.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.plans.Aim;

/**
 * What a sentence of a plan promises to count: "Tổ chức 03 hội nghị thông tin chuyên đề" is three
 * conferences. A proposal that a person looks at; years, ordinals and numbers of documents are no
 * counts.
 */
public final class Counts {
  private static final Words WORDS = Words.of("plans");

  /** Words behind a number that say in what it is counted, the longer first. */
  private static final List<String> MEASURES =
      List.of(WORDS.say("measures").split(", ")).stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** Those that name no thing by themselves. */
  private static final Set<String> GENERAL = Set.of(WORDS.say("measures.general").split(", "));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<qualifier>ít nhất|tối thiểu|trên|hơn|khoảng)?\\s*"
              + "(?<![\\d/.,-])(?<from>\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)"
              + "(?:\\s*[-–]\\s*(?<to>\\d+))?(?<percent>\\s*%)?(?![\\d/-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What ends the name of a thing: more of the sentence is about something else. */
  private static final Pattern STOP =
      Pattern.compile(
          "[.;]|, (?:\\d|nhất là|trong đó)| và \\d| (?:đã|do|năm|cho|với|trong đó|nhất là|để|nhằm|gồm)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern VERB =
      Pattern.compile(
          "^(?:phấn đấu|tổ chức|thực hiện|hoàn thành|vận động|phối hợp|xây dựng|triển khai|có)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What joins a number to a thing that was named before it. */
  private static final Pattern JOINED =
      Pattern.compile(".*\\b(?:nhất là|gồm|trong đó(?: có)?|và)$", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST = 120;

  private Counts() {}

  /**
   * Something to be counted.
   *
   * @param measure "hội nghị", "%"
   */
  public record Count(String what, Aim aim, String measure) {}

  /** In the order of the sentence. */
  public static List<Count> in(String sentence) {
    List<Count> counts = new ArrayList<>();
    Matcher number = NUMBER.matcher(sentence);
    int from = 0;
    while (number.find()) {
      Optional<Count> count = count(sentence, number, from);
      count.ifPresent(counts::add);
      if (count.isPresent()) {
        from = number.end();
      }
    }
    return counts;
  }

  private static Optional<Count> count(String sentence, Matcher number, int clause) {
    String after = sentence.substring(number.end()).stripLeading();
    String before = head(sentence.substring(clause, number.start()));
    String measure = number.group("percent") != null ? "%" : measure(after);
    if (measure == null) {
      return Optional.empty();
    }
    String tail = "%".equals(measure) ? cut(after) : cut(after.substring(measure.length()));
    return aim(number).map(aim -> new Count(name(before, measure, tail), aim, measure));
  }

  private static @Nullable String measure(String after) {
    String lower = after.toLowerCase(Locale.ROOT);
    return MEASURES.stream()
        .filter(lower::startsWith)
        .filter(measure -> ends(lower, measure.length()))
        .findFirst()
        .orElse(null);
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || !Character.isLetter(text.charAt(at));
  }

  private static String cut(String tail) {
    Matcher stop = STOP.matcher(tail);
    return (stop.find() ? tail.substring(0, stop.start()) : tail).strip();
  }

  /** The rest of the clause before a number, without the verb that begins it. */
  private static String head(String text) {
    String clause =
        text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf(';')) + 1).strip();
    return JOINED.matcher(clause).matches() ? "" : VERB.matcher(clause).replaceFirst("").strip();
  }

  /**
   * What follows the measure says what is counted; where nothing does, what stands before, with the
   * measure where that names a thing by itself ("kết nạp 01 hội thành viên").
   */
  private static String name(String before, String measure, String tail) {
    String name =
        !tail.isEmpty() || before.isEmpty()
            ? named(measure, tail)
            : isThing(measure) ? before + " " + measure : before;
    String plain = name.replaceAll("^[,:\\s]+|[,:\\s]+$", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, plain.lastIndexOf(' ', LONGEST));
  }

  private static boolean isThing(String measure) {
    return measure.indexOf(' ') > 0 && !GENERAL.contains(measure);
  }

  private static String named(String measure, String tail) {
    return "%".equals(measure) || "số".equals(measure) ? tail : (measure + " " + tail).strip();
  }

  private static Optional<Aim> aim(Matcher number) {
    String to = number.group("to");
    return score(number.group("from"))
        .map(from -> new Aim(from, to == null ? null : Score.of(to), qualifier(number)));
  }

  private static Optional<Score> score(String text) {
    return VietnameseNumber.read(text, null)
            instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)
        ? Optional.of(value)
        : Optional.empty();
  }

  private static Qualifier qualifier(Matcher number) {
    String word = number.group("qualifier");
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "ít nhất", "tối thiểu" -> Qualifier.AT_LEAST;
      case "trên", "hơn" -> Qualifier.OVER;
      case "khoảng" -> Qualifier.ABOUT;
      default -> Qualifier.EXACTLY;
    };
  }
}
