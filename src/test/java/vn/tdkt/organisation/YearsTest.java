package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Năm cần làm việc lúc này")
class YearsTest {
  private final Years years =
      new Years(
          List.of(
              new Years.Time("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
              new Years.Time("2024", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 20))));

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2023-12-31, 2024",
    "2024-01-01, 2024",
    "2025-01-20, 2024",
    "2025-01-21, 2025",
    "2025-12-31, 2025",
    "2026-06-01, 2025"
  })
  void the_old_year_stays_as_long_as_something_is_due_for_it(LocalDate day, String label) {
    assertThat(years.needingWork(day)).isEqualTo(label);
  }

  @Test
  void without_any_it_is_the_calendar_year() {
    assertThat(new Years(List.of()).needingWork(LocalDate.of(2025, 3, 1))).isEqualTo("2025");
  }
}
