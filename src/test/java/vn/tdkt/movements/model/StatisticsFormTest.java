package vn.tdkt.movements.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.movements.Lasting;
import vn.tdkt.movements.Level;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.MovementKind;
import vn.tdkt.testing.Proves;

@DisplayName("Biểu 0601: số phong trào thi đua")
@Proves("REQ-24")
class StatisticsFormTest {
  private static final UUID PROVINCE = new UUID(0, 1);
  private static final UUID UNIT = new UUID(0, 2);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static Movement movement(
      @Nullable UUID province,
      @Nullable UUID unit,
      Level level,
      MovementKind kind,
      Lasting lasting) {
    Movement.Said said =
        new Movement.Said("Phong trào", List.of(), "", level, kind, "", "", lasting);
    return new Movement(UUID.randomUUID(), province, unit, said, null, 1);
  }

  private static Movement until(LocalDate end) {
    return movement(PROVINCE, null, Level.PROVINCE, MovementKind.REGULAR, new Lasting(FIRST, end));
  }

  @ParameterizedTest(name = "từ 01/01/2024 đến trước {0}: dòng {1}")
  @CsvSource({
    "2024-12-31, 06",
    "2025-01-01, 07",
    "2025-01-02, 08",
    "2026-12-31, 08",
    "2027-01-01, 09",
    "2028-12-31, 09",
    "2029-01-01, 10"
  })
  void the_length_chooses_one_row(LocalDate end, String code) {
    StatisticsForm form = new StatisticsForm(List.of(until(end)));
    assertThat(StatisticsForm.rows(StatisticsForm.Group.LENGTH))
        .filteredOn(row -> form.count(row) == 1)
        .extracting(StatisticsForm.Row::code)
        .containsExactly(code);
    assertThat(form.withoutLength()).isEmpty();
  }

  @Test
  @DisplayName("Mỗi dòng cộng theo cột bằng cột 1; mỗi nhóm cộng lại bằng tổng, trừ phần chưa rõ")
  void the_form_adds_up() {
    Movement vague = movement(null, null, Level.NATION, MovementKind.THEMATIC, Lasting.UNKNOWN);
    StatisticsForm form =
        new StatisticsForm(
            List.of(
                vague,
                until(LocalDate.of(2025, 1, 1)),
                movement(
                    PROVINCE,
                    UNIT,
                    Level.UNIT,
                    MovementKind.WAVE,
                    new Lasting(FIRST, LocalDate.of(2024, 3, 1)))));
    for (StatisticsForm.Row row : StatisticsForm.Row.values()) {
      assertThat(
              Arrays.stream(StatisticsForm.Launcher.values())
                  .mapToLong(launcher -> form.count(row, launcher))
                  .sum())
          .as(row.code())
          .isEqualTo(form.count(row));
    }
    assertThat(sum(form, StatisticsForm.Group.SCOPE)).isEqualTo(3);
    assertThat(sum(form, StatisticsForm.Group.WAY)).isEqualTo(3);
    assertThat(sum(form, StatisticsForm.Group.LENGTH)).isEqualTo(2);
    assertThat(form.withoutLength()).containsExactly(vague);
    assertThat(form.count(StatisticsForm.Row.THEMATIC)).as("by theme or in a wave").isEqualTo(2);
    assertThat(form.count(StatisticsForm.Row.ALL, StatisticsForm.Launcher.UNIT)).isEqualTo(1);
  }

  private static long sum(StatisticsForm form, StatisticsForm.Group group) {
    return StatisticsForm.rows(group).stream().mapToLong(form::count).sum();
  }
}
