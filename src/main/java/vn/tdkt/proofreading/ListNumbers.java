package vn.tdkt.proofreading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/**
 * The printed numbers of sections, targets and duties in running text follow each other (REQ-48). A
 * list that begins anew, or goes on below a heading of a higher kind, is another list.
 */
final class ListNumbers implements Check {
  private static final int HIGHEST = 40;
  private static final Pattern ROMAN =
      Pattern.compile("^(X{0,3}(?:IX|IV|V?I{0,3}))[.\\-–]\\s*\\p{Lu}");

  /** What an item says; it may begin with how many: "01 tập thể", "100% công chức". */
  private static final String SAID = "\\s+(?:\\d+(?:[.,]\\d+)?%?\\s+)?\\p{L}";

  private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})\\." + SAID);
  private static final Pattern BRACKETED = Pattern.compile("^\\((\\d{1,2})\\)" + SAID);
  private static final Pattern INLINE = Pattern.compile("(?:^|[;:,.]\\s+)\\((\\d{1,2})\\)" + SAID);
  private static final Pattern TITLE =
      Pattern.compile("^(?:(?:Phần|PHẦN)\\b|[A-ZĐ]\\.\\s)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final List<String> ROMANS =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV");

  /** From the outer kind to the inner one. */
  private enum Kind {
    ROMAN,
    ARABIC,
    BRACKETED
  }

  private record Mark(Kind kind, int number, String printed) {}

  @Override
  public Stream<Finding> findings(Paper paper) {
    List<Finding> findings = new ArrayList<>();
    Map<Kind, Mark> last = new EnumMap<>(Kind.class);
    paper
        .running()
        .forEach(
            passage -> {
              if (TITLE.matcher(passage.text()).find()) {
                last.clear();
              }
              mark(passage.text()).ifPresent(mark -> follow(passage, mark, last, findings));
              inline(passage, findings);
            });
    return findings.stream();
  }

  private static Optional<Mark> mark(String text) {
    Matcher roman = ROMAN.matcher(text);
    if (roman.find() && ROMANS.contains(roman.group(1))) {
      int number = ROMANS.indexOf(roman.group(1)) + 1;
      return Optional.of(new Mark(Kind.ROMAN, number, roman.group(1)));
    }
    Matcher arabic = ARABIC.matcher(text);
    if (arabic.find()) {
      return numbered(Kind.ARABIC, arabic.group(1), arabic.group(1));
    }
    Matcher bracketed = BRACKETED.matcher(text);
    return bracketed.find()
        ? numbered(Kind.BRACKETED, bracketed.group(1), "(" + bracketed.group(1) + ")")
        : Optional.empty();
  }

  private static Optional<Mark> numbered(Kind kind, String digits, String printed) {
    int number = Integer.parseInt(digits);
    return number > HIGHEST ? Optional.empty() : Optional.of(new Mark(kind, number, printed));
  }

  private static void follow(
      Paper.Passage passage, Mark mark, Map<Kind, Mark> last, List<Finding> findings) {
    Mark before = last.put(mark.kind(), mark);
    for (Kind inner : Kind.values()) {
      if (inner.compareTo(mark.kind()) > 0) {
        last.remove(inner);
      }
    }
    if (before == null) {
      return;
    }
    String where = passage.place().words();
    if (mark.number() > before.number() + 1) {
      findings.add(Flaw.NUMBER_GAP.at(where, before.printed(), mark.printed()));
    } else if (mark.number() == before.number() && mark.number() > 1) {
      findings.add(Flaw.NUMBER_TWICE.at(where, before.printed(), mark.printed()));
    }
  }

  /** "(1) …; (2) …; (4) …" within one paragraph. */
  private static void inline(Paper.Passage passage, List<Finding> findings) {
    List<Integer> numbers =
        INLINE
            .matcher(passage.text())
            .results()
            .map((MatchResult found) -> Integer.parseInt(found.group(1)))
            .toList();
    IntStream.range(1, numbers.size())
        .filter(i -> numbers.get(i) > numbers.get(i - 1) + 1)
        .forEach(
            i ->
                findings.add(
                    Flaw.NUMBER_GAP.at(
                        passage.place().words(),
                        "(" + numbers.get(i - 1) + ")",
                        "(" + numbers.get(i) + ")")));
  }
}
