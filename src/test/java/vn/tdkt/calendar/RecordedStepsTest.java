package vn.tdkt.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(KeptYear.class)
@DisplayName("Bước của năm xong theo hồ sơ, không gõ lại ngày")
@Proves({"REQ-51", "REQ-185"})
class RecordedStepsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 30);

  @Autowired Units units;
  @Autowired RecordedSteps steps;
  @Autowired KeptYear years;

  private UnitView unit;
  private Actor actor;

  @BeforeEach
  void a_unit() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    unit = units.unit(register.agency("Hội Mẫu", province), Register.START);
    actor = new Actor(UUID.randomUUID(), "Người Mẫu", province.value(), null);
  }

  private void done(LocalDate on) {
    steps.done(unit.scope(), "2024", CycleStep.UNIT_PLAN, on, actor);
  }

  private @Nullable LocalDate day() {
    return years.done(unit, "2024", CycleStep.UNIT_PLAN);
  }

  @Test
  @DisplayName("Chưa mở lịch thì thôi; ngày mai thì chưa tính; bước đã ghi thì giữ ngày đã ghi")
  void a_step_is_taken_once() {
    done(DAY);
    years.open(unit, "2024", actor);
    assertThat(day()).isNull();
    done(LocalDate.of(2999, 1, 1));
    assertThat(day()).isNull();
    done(DAY);
    assertThat(day()).isEqualTo(DAY);
    done(DAY.plusDays(5));
    assertThat(day()).isEqualTo(DAY);
  }

  @Test
  void an_act_that_is_taken_back_opens_the_step_again() {
    years.open(unit, "2024", actor);
    done(DAY);
    steps.undone(unit.scope(), "2024", CycleStep.UNIT_PLAN, "thu hồi", actor);
    assertThat(day()).isNull();
    steps.undone(unit.scope(), "2024", CycleStep.UNIT_PLAN, "thu hồi", actor);
    assertThat(day()).isNull();
  }
}
