package vn.tdkt.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months of an emulation year. */
public final class FigureYear {
  private static final int MONTHS = 12;

  private FigureYear() {}

  public static List<YearMonth> months(Span year) {
    YearMonth first = YearMonth.from(year.from());
    return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
  }
}
