package vn.tdkt.movements.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.movements.Commemoration;
import vn.tdkt.movements.Lasting;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;
import vn.tdkt.testing.Proves;

@DisplayName("Danh mục việc của một phong trào")
class ChecklistTest {
  private static final LocalDate DEADLINE = LocalDate.of(2024, 2, 5);

  private static Response plan(
      LocalDate on, @Nullable LocalDate deadline, @Nullable String voided) {
    UUID id = new UUID(0, 1);
    Response.Said said = new Response.Said(on, "58/KH", "Kế hoạch", "", null, deadline, "");
    return new Response(id, id, id, id, "2024", ResponseKind.PLAN, said, voided);
  }

  private static Optional<Checklist.State> state(
      ResponseKind kind, Lasting lasting, List<Response> done, LocalDate today) {
    return Checklist.of(lasting, done, today).stream()
        .filter(line -> line.kind() == kind)
        .map(Checklist.Line::state)
        .findFirst();
  }

  @ParameterizedTest(name = "hạn 05/02, có ngày {0} → {1}, chậm {2} ngày")
  @CsvSource({"2024-02-04, DONE, 0", "2024-02-05, DONE, 0", "2024-02-06, LATE, 1"})
  @Proves({"REQ-73", "REQ-74"})
  void the_day_of_the_deadline_is_in_time(LocalDate on, Checklist.State state, long days) {
    Response plan = plan(on, DEADLINE, null);
    assertThat(state(ResponseKind.PLAN, Lasting.UNKNOWN, List.of(plan), DEADLINE)).contains(state);
    assertThat(plan.said().daysLate()).isEqualTo(days);
  }

  @Test
  void what_was_voided_is_missing_and_a_paper_without_deadline_is_never_late() {
    Response voided = plan(DEADLINE, null, "ghi nhầm");
    assertThat(state(ResponseKind.PLAN, Lasting.UNKNOWN, List.of(voided), DEADLINE))
        .contains(Checklist.State.MISSING);
    Response undated = plan(DEADLINE.plusYears(1), null, null);
    assertThat(state(ResponseKind.PLAN, Lasting.UNKNOWN, List.of(undated), DEADLINE))
        .contains(Checklist.State.DONE);
  }

  @ParameterizedTest(name = "đến trước ngày {0}: sơ kết {1}")
  @CsvSource({"2026-12-31, false", "2027-01-01, true"})
  void an_interim_review_is_asked_from_three_years_on(LocalDate until, boolean asked) {
    Lasting lasting = new Lasting(LocalDate.of(2024, 1, 1), until);
    assertThat(state(ResponseKind.INTERIM_REVIEW, lasting, List.of(), DEADLINE).isPresent())
        .isEqualTo(asked);
  }

  @ParameterizedTest(name = "ngày {0}: {1}")
  @CsvSource({"2024-12-31, NOT_YET", "2025-01-01, MISSING"})
  void a_final_review_is_due_once_the_movement_has_ended(LocalDate today, Checklist.State state) {
    Lasting year = new Lasting(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    assertThat(state(ResponseKind.FINAL_REVIEW, year, List.of(), today)).contains(state);
  }

  @ParameterizedTest(name = "{0}: kỷ niệm {1} năm trong năm {2}")
  @CsvSource({
    "1930-02-03, 94, 2024",
    "1954-05-07, 70, 2024",
    "1954-10-10, 70, 2024",
    "1944-12-22, 80, 2024",
    "1989-12-22, 35, 2024",
    "1930-02-03, 95, 2025",
    "1930-02-03, 0, 1930",
    "1930-02-03, 0, 1929"
  })
  @Proves("REQ-27")
  void an_anniversary_is_computed(LocalDate day, int number, int year) {
    assertThat(new Commemoration("Sự kiện", day).anniversary(year)).isEqualTo(number);
  }

  @ParameterizedTest(name = "2024 đến trước {1}: chạm năm {2} {3}")
  @CsvSource({
    "2024-01-01, 2025-01-01, 2024, true",
    "2024-01-01, 2025-01-01, 2025, false",
    "2024-01-01, 2025-01-02, 2025, true",
    "2024-01-01, 2025-01-01, 2023, false"
  })
  void a_year_is_touched_by_the_days_that_belong_to_it(
      LocalDate from, LocalDate until, int year, boolean touches) {
    assertThat(new Lasting(from, until).touches(year)).isEqualTo(touches);
    assertThat(Lasting.UNKNOWN.touches(year)).isTrue();
  }
}
