package vn.tdkt.facts.web;

import java.util.List;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.YearByYear;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Columns;

/**
 * One figure through the years, as the page shows it.
 *
 * @param values one for each year, empty where nothing was noted
 * @param change "tăng 2"; empty where there is nothing to compare with
 */
public record YearsLine(
    Indicator counted, boolean isPart, List<String> values, String change, Columns columns) {
  private static final Words WORDS = Words.of("facts");

  static YearsLine of(YearByYear.Row row) {
    return new YearsLine(
        row.counted(),
        row.isPart(),
        row.values().stream()
            .map(value -> value.map(tally -> tally.amount().words("")).orElse(""))
            .toList(),
        row.change().map(YearsLine::said).orElse(""),
        Columns.of(
            row.values().stream()
                .map(value -> value.map(tally -> tally.amount().value()))
                .toList()));
  }

  private static String said(Score change) {
    return switch (change.signum()) {
      case 0 -> WORDS.say("years.same");
      case 1 -> WORDS.say("years.more", VietnameseNumber.format(change));
      default -> WORDS.say("years.less", VietnameseNumber.format(Score.ZERO.minus(change)));
    };
  }
}
