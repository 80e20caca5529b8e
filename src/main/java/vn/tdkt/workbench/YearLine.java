package vn.tdkt.workbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.tdkt.pages.Waiting.Item;

/**
 * The year as a line: twelve months, today, and what falls due.
 *
 * @param today in thousandths of the line
 * @param due what is to be done, at its place on the line
 */
public record YearLine(int year, int today, List<Mark> due) {
  /** The line's length. */
  public static final int LENGTH = 1000;

  /** Something due, at its place in thousandths of the line. */
  public record Mark(int at, Item item) {}

  public YearLine {
    due = List.copyOf(due);
  }

  static YearLine of(LocalDate today, List<Item> toDo) {
    List<Mark> marks =
        toDo.stream()
            .flatMap(
                item ->
                    item.until() != null && item.until().getYear() == today.getYear()
                        ? java.util.stream.Stream.of(new Mark(place(item.until()), item))
                        : java.util.stream.Stream.empty())
            .toList();
    return new YearLine(today.getYear(), place(today), marks);
  }

  /** Where the months begin, January first. */
  public List<Integer> months() {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> place(YearMonth.of(year, month).atDay(1)))
        .toList();
  }

  private static int place(LocalDate day) {
    return (day.getDayOfYear() - 1) * LENGTH / day.lengthOfYear();
  }
}
