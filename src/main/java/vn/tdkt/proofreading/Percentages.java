package vn.tdkt.proofreading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/** "5/7 nội dung, đạt 71,4%" is what the division gives, at the decimals that are printed. */
final class Percentages implements Check {
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\d/.,])(?<!ngay |so )(\\d{1,6})/(\\d{1,6})(?![\\d/])([^.;%\\d]{0,40}?)"
              + "(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?%");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.sentences().stream()
        .flatMap(
            sentence ->
                SHARE
                    .matcher(sentence.folded())
                    .results()
                    .filter(Percentages::differs)
                    .map(
                        f ->
                            Flaw.PERCENTAGE.at(
                                sentence.where(),
                                f.group(1) + "/" + f.group(2),
                                percent(f).toPlainString().replace('.', ','),
                                f.group(4))));
  }

  private static boolean differs(MatchResult found) {
    return !found.group(2).matches("0+")
        && percent(found).compareTo(stated(found)) != 0
        && !found.group(3).contains("tang")
        && !found.group(3).contains("giam");
  }

  private static BigDecimal stated(MatchResult found) {
    return new BigDecimal(found.group(4).replace(',', '.'));
  }

  private static BigDecimal percent(MatchResult found) {
    return new BigDecimal(found.group(1))
        .multiply(HUNDRED)
        .divide(new BigDecimal(found.group(2)), stated(found).scale(), RoundingMode.HALF_UP);
  }
}
