package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/** What differs between two descriptions of a unit, in words. */
final class DetailsChange {
  private DetailsChange() {}

  static Change[] of(UnitDetails before, UnitDetails after) {
    return Stream.of(
            change("address", before.address(), after.address()),
            change("founding", before.founding(), after.founding()),
            change("founded", day(before.foundedOn()), day(after.foundedOn())))
        .flatMap(List::stream)
        .toArray(Change[]::new);
  }

  private static List<Change> change(String name, String before, String after) {
    return Objects.equals(before, after)
        ? List.of()
        : List.of(Change.of(Words.of("organisation").say("input." + name), before, after));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : VietnamTime.date(day);
  }
}
