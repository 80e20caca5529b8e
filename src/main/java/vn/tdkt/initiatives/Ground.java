package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.VietnamTime;

/**
 * The paper on which a step rests.
 *
 * @param number of the paper; may be empty before it has one
 * @param authority who issued it; may be empty
 */
public record Ground(String number, LocalDate on, String authority) {
  public boolean isComplete() {
    return !number.isBlank() && !authority.isBlank();
  }

  /** "12/QĐ-LHH, 05/08/2024, Chủ tịch Liên hiệp hội". */
  public String words() {
    return Stream.of(number, VietnamTime.date(on), authority)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
