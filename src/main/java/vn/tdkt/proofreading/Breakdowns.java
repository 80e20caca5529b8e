package vn.tdkt.proofreading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/**
 * The parts of a total add up to it: "64 công trình, trong đó: 12 …; 18 …" (REQ-160). "Trong đó"
 * may name only some of the parts, so less is no fault there; more always is one.
 */
final class Breakdowns implements Check {
  private static final Pattern OPENS =
      Pattern.compile("(trong do|chia ra|bao gom|gom)(?: chia ra| bao gom| gom| co)?\\s*:?");

  /** A count, not a year, a date, a percentage, an edition or the number of a paper. */
  private static final String COUNT =
      "(?<![\\d/,.-])(?<!nam |thang |ngay |lan thu |so |dieu |khoan )(\\d{1,3}(?:\\.\\d{3})*|\\d{4,6})"
          + "(?![\\d/]|,\\d|\\s*%|-\\d)";

  private static final Pattern NUMBER = Pattern.compile(COUNT);
  private static final Pattern OTHER_MEASURE =
      Pattern.compile("%|\\b(?:trieu|ty|dong|ngan|nghin|ha|km|tan)\\b");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.sentences().stream().flatMap(Breakdowns::in);
  }

  private static Stream<Finding> in(Sentence sentence) {
    Matcher opens = OPENS.matcher(sentence.folded());
    if (!opens.find()) {
      return Stream.empty();
    }
    boolean whole = !opens.group().strip().replace(":", "").equals("trong do");
    OptionalInt total = last(sentence.folded().substring(0, opens.start()));
    List<Integer> parts = parts(list(sentence.folded(), opens));
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    boolean differs =
        total.isPresent()
            && parts.size() > 1
            && (sum > total.getAsInt() || (whole && sum < total.getAsInt()));
    return differs
        ? Stream.of(Flaw.BREAKDOWN.at(sentence.where(), total.getAsInt(), sum))
        : Stream.empty();
  }

  /** What is counted: the number that stands last before the list. */
  private static OptionalInt last(String before) {
    String near = before.substring(Math.max(0, before.length() - 160));
    return NUMBER.matcher(near).results().mapToInt(f -> value(f.group(1))).reduce((a, b) -> b);
  }

  /** To the bracket that closes it, where the list stands in brackets; inner brackets left out. */
  private static String list(String sentence, Matcher opens) {
    String rest = sentence.substring(opens.end());
    String inner = rest;
    for (String next = without(inner); !next.equals(inner); next = without(inner)) {
      inner = next;
    }
    int close = inner.indexOf(')');
    return close < 0 ? inner : inner.substring(0, close);
  }

  private static String without(String text) {
    return BRACKETS.matcher(text).replaceAll(" ");
  }

  /** One count a part; nothing where a part has none, or counts money. */
  private static List<Integer> parts(String list) {
    String separator = list.contains(";") ? ";" : ",\\s|\\bva\\b";
    List<Optional<Integer>> parts =
        Arrays.stream(list.split(separator))
            .filter(part -> !part.isBlank())
            .map(Breakdowns::count)
            .toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().map(Optional::orElseThrow).toList()
        : List.of();
  }

  private static Optional<Integer> count(String part) {
    return OTHER_MEASURE.matcher(part).find()
        ? Optional.empty()
        : NUMBER.matcher(part).results().map(f -> value(f.group(1))).findFirst();
  }

  private static int value(String number) {
    return Integer.parseInt(number.replace(".", ""));
  }
}
