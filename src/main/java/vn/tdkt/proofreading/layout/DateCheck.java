package vn.tdkt.proofreading.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.reading.SetParagraph;

/**
 * Place and date (point 11): a capital, a comma, a zero before days below 10 and months below 3.
 * Before issue day and month are gaps, which is no fault (decision 22).
 */
final class DateCheck implements LayoutCheck {
  private static final Pattern FORM =
      Pattern.compile(
          "(?U)\\p{Lu}[^,]*, ngày ([\\d.…_ ]*) ?tháng ([\\d.…_ ]*) ?năm (\\d{4}|[\\d.…_ ]+)");

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    return paper.first(Part.DATELINE).map(DateCheck::of).orElseGet(() -> missing(paper.kind()));
  }

  /** Minutes say in their first line when it was. */
  private static Stream<Finding> missing(@Nullable PaperKind kind) {
    return kind == PaperKind.MINUTES ? Stream.empty() : Stream.of(LayoutFlaw.DATE_MISSING.at(""));
  }

  private static Stream<Finding> of(SetParagraph line) {
    String where = line.place().words();
    Matcher form = FORM.matcher(line.text());
    if (!form.matches()) {
      return Stream.of(LayoutFlaw.DATE_FORM.at(where, line.text()));
    }
    String day = form.group(1).strip();
    String month = form.group(2).strip();
    if (day.matches("[1-9]") || month.matches("[12]")) {
      return Stream.of(LayoutFlaw.DATE_ZERO.at(where, line.text()));
    }
    return month.matches("0[3-9]")
        ? Stream.of(LayoutFlaw.MONTH_ZERO.at(where, month, month.substring(1)))
        : Stream.empty();
  }
}
