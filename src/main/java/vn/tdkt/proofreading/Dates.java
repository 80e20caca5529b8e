package vn.tdkt.proofreading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Texts;

/**
 * Dates stand in the calendar, and a paper that is cited was issued before the one that cites it
 * (REQ-168).
 */
final class Dates implements Check {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?![\\d/])"
              + "|ngay (\\d{1,2}) thang (\\d{1,2}) nam ((?:19|20)\\d\\d)");
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("^[\\p{L} .]{3,40}, ngay \\d{1,2} thang \\d{1,2} nam \\d{4}\\b");
  private static final Pattern CITED =
      Pattern.compile("\\d/[a-z0-9/\\-]{2,30} ngay $|\\d-[a-z]{2,3}/[a-z]{2,6} ngay $");
  private static final int HEAD = 15;

  @Override
  public Stream<Finding> findings(Paper paper) {
    Optional<LocalDate> issued = issued(paper);
    return paper
        .passages()
        .flatMap(
            passage -> {
              String text = Texts.folded(Texts.nfc(passage.text())).replaceAll("\\s+", " ");
              String where = passage.place().words();
              return DATE.matcher(text).results().flatMap(date -> in(date, text, where, issued));
            });
  }

  private static Stream<Finding> in(
      MatchResult found, String text, String where, Optional<LocalDate> issued) {
    Optional<LocalDate> date = date(found);
    if (date.isEmpty()) {
      return Stream.of(Flaw.NO_SUCH_DATE.at(where, found.group()));
    }
    boolean later =
        issued.filter(own -> date.get().isAfter(own)).isPresent()
            && CITED.matcher(text.substring(0, found.start())).find();
    return later ? Stream.of(Flaw.LATER_THAN_PAPER.at(where, found.group())) : Stream.empty();
  }

  private static Optional<LocalDate> issued(Paper paper) {
    return paper.sentences().stream()
        .limit(HEAD)
        .map(Sentence::folded)
        .filter(line -> PLACE_AND_DATE.matcher(line).find())
        .flatMap(line -> DATE.matcher(line).results())
        .flatMap(found -> date(found).stream())
        .findFirst();
  }

  private static Optional<LocalDate> date(MatchResult found) {
    boolean digits = found.group(1) != null;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(digits ? 4 : 7)),
              Integer.parseInt(found.group(digits ? 3 : 6)),
              Integer.parseInt(found.group(digits ? 1 : 5))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
