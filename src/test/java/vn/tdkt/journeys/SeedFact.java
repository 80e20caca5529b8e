package vn.tdkt.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A figure as an original prints it, under a short label of ours.
 *
 * @param line where it stands in the original
 * @param within "target:16 nội dung" where it tells how far a target has come; what it is a part of
 *     ("16 nội dung" for the figure of that target); or empty
 * @param by by what the whole is broken down, "within" for what is only counted within it
 * @param value as an officer types it
 */
record SeedFact(
    String year,
    String line,
    String month,
    String within,
    String by,
    String what,
    String measure,
    String qualifier,
    String value) {
  private static final String TARGET = "target:";
  private static final String MILLION = " triệu";

  static List<SeedFact> all(String year) {
    return lines("facts.csv", year).stream()
        .map(
            cells ->
                new SeedFact(
                    cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
                    cells[8]))
        .toList();
  }

  static List<String[]> lines(String file, String year) {
    try (InputStream in = SeedFact.class.getResourceAsStream("/year/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\\|", -1))
          .filter(cells -> cells[0].equals(year))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOfTarget() {
    return within.startsWith(TARGET);
  }

  /** What the target aims at, as the plan says it. */
  String aim() {
    return within.substring(TARGET.length());
  }

  boolean isPart() {
    return !within.isEmpty() && !isOfTarget();
  }

  boolean isOfWhich() {
    return by.equals("within");
  }

  /** Whether the short form for what nobody planned is enough: an exact figure without parts. */
  boolean isPlain(List<SeedFact> all) {
    return within.isEmpty()
        && qualifier.isEmpty()
        && !measure.equals("đồng")
        && all.stream().noneMatch(other -> other.within.equals(what));
  }

  /** The row of the form of its month. */
  String row() {
    return !isPart() ? what : isOfWhich() ? "trong đó " + what : what + " (theo " + by + ")";
  }

  /** "what: trên 836 mô hình", reckoned without the program. */
  String printed() {
    return what + ": " + (qualifier.equals("OVER") ? "trên " : "") + figure() + " " + measure;
  }

  String figure() {
    boolean millions = value.endsWith(MILLION);
    BigDecimal number = new BigDecimal(value.replace(MILLION, "").replace(",", "."));
    String digits = (millions ? number.movePointRight(6) : number).toBigIntegerExact().toString();
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
  }

  @Override
  public String toString() {
    return year + " " + line + " " + row() + ": " + value;
  }

  static String named(List<SeedFact> facts) {
    return facts.stream().map(SeedFact::toString).collect(Collectors.joining("\n"));
  }
}
