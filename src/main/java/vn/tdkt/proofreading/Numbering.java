package vn.tdkt.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Line;

/**
 * The printed numbers of one list follow each other. Lines without a number, bullets and letters
 * say nothing: letters leave out other ones in each office.
 */
final class Numbering implements Check {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.scoreTables().stream()
        .flatMap(table -> Stream.concat(Stream.of(table.lines()), table.all().map(Line::children)))
        .flatMap(Numbering::inList);
  }

  private static Stream<Finding> inList(List<Line> lines) {
    return IntStream.range(1, lines.size())
        .boxed()
        .flatMap(i -> between(lines.get(i - 1), lines.get(i)));
  }

  private static Stream<Finding> between(Line before, Line line) {
    OptionalInt from = ordinal(before.number());
    OptionalInt to = ordinal(line.number());
    if (from.isEmpty() || to.isEmpty() || to.getAsInt() == from.getAsInt() + 1) {
      return Stream.empty();
    }
    Flaw flaw = from.getAsInt() == to.getAsInt() ? Flaw.NUMBER_TWICE : Flaw.NUMBER_GAP;
    return Stream.of(flaw.at(line.place().words(), before.number(), line.number()));
  }

  /** The last part of a number: "1.2." is 2. */
  private static OptionalInt ordinal(String number) {
    String[] parts = number.replaceAll("[.)/\\s]+$", "").split("\\.");
    String last = parts[parts.length - 1];
    if (last.matches("\\d{1,4}")) {
      return OptionalInt.of(Integer.parseInt(last));
    }
    int roman = ROMAN.indexOf(last.toUpperCase(Locale.ROOT));
    return roman < 0 || !last.equals(last.toUpperCase(Locale.ROOT))
        ? OptionalInt.empty()
        : OptionalInt.of(roman + 1);
  }
}
