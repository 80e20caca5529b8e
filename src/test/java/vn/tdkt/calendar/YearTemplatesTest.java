package vn.tdkt.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Mẫu lịch năm của tỉnh")
@Proves({"REQ-51", "REQ-185"})
class YearTemplatesTest {
  @Autowired Units units;
  @Autowired YearTemplates templates;
  @Autowired CycleOpening opening;
  @Autowired Clock clock;

  private UnitId province;
  private UnitView unit;
  private Actor office;
  private LocalDate next;

  @BeforeEach
  void a_draft_for_the_next_year() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = units.unit(register.agency("Hội Mẫu", province), Register.START);
    office = Register.program(province);
    next = LocalDate.now(clock).plusYears(1).withDayOfYear(1);
  }

  private YearTemplate begun() {
    return Register.done(templates.begin(province.value(), CycleKind.UNIT, next, office));
  }

  private YearTemplate now(YearTemplate template) {
    return templates.template(province.value(), template.id());
  }

  private static CycleStep step(YearTemplate template, String code) {
    return template.steps().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  private CycleStep inspection(String after) {
    UUID id = Ids.next();
    DeadlineRule rule = new DeadlineRule.After(after, 3, true);
    return new CycleStep(
        id, 0, id.toString(), "Kiểm tra chéo", "", "Khối", "Biên bản", rule, next, false, null);
  }

  private List<String> opened(UnitView of, LocalDate from) {
    Validity year = new Validity(from, from.plusYears(1));
    return Register.done(opening.open(of, String.valueOf(from.getYear()), year, office))
        .steps()
        .stream()
        .map(CycleStep::name)
        .toList();
  }

  @Test
  @DisplayName("Năm từ ngày áp dụng theo mẫu mới; năm trước đó, tỉnh khác theo mẫu cũ")
  void only_years_that_begin_later_go_by_it() {
    YearTemplate draft = begun();
    Register.done(templates.put(draft, inspection("UNIT_PLAN"), office));
    Register.done(templates.drop(now(draft), step(now(draft), "MONTHLY"), office));
    assertThat(opened(unit, next)).as("a draft counts for nothing").hasSize(14);
    Register.done(templates.issue(now(draft), "QĐ 12/QĐ-UBND", office));
    assertThat(opened(unit, next.plusYears(1)))
        .hasSize(14)
        .endsWith("Kiểm tra chéo")
        .doesNotContain("Ghi tiến độ từng tháng");
    assertThat(opened(unit, next.minusYears(1))).contains("Ghi tiến độ từng tháng");
    Register register = new Register(units);
    UnitView other = units.unit(register.agency("Hội Khác", register.province("Tỉnh Khác")), next);
    assertThat(opened(other, next)).contains("Ghi tiến độ từng tháng");
  }

  @Test
  @DisplayName("Mẫu đã áp dụng không sửa được; mẫu sau thay mẫu trước")
  void what_is_in_force_is_superseded_and_never_changed() {
    YearTemplate draft = begun();
    assertThat(Register.refused(templates.issue(draft, " ", office))).startsWith("Hãy ghi tên");
    Register.done(templates.issue(draft, "QĐ 12/QĐ-UBND", office));
    assertThatThrownBy(() -> templates.draft(province.value(), draft.id()))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> templates.put(now(draft), inspection("LAUNCH"), office))
        .isInstanceOf(StaleEdit.class);
    YearTemplate second = begun();
    Register.done(templates.put(second, inspection("LAUNCH"), office));
    Register.done(templates.issue(now(second), "QĐ 13/QĐ-UBND", office));
    assertThat(opened(unit, next)).contains("Kiểm tra chéo");
    assertThat(templates.of(province.value(), CycleKind.UNIT)).hasSize(3);
  }

  @Test
  @DisplayName("Bước đếm từ bước đứng trước; bước mà chương trình đọc thì không bỏ được")
  void a_draft_keeps_its_order() {
    YearTemplate draft = begun();
    assertThat(Register.refused(templates.begin(province.value(), CycleKind.UNIT, next, office)))
        .startsWith("Đã có một mẫu đang soạn");
    assertThat(Register.refused(templates.move(draft, step(draft, "LAUNCH"), false, office)))
        .contains("phải đứng sau");
    assertThat(Register.refused(templates.drop(draft, step(draft, "HALF_YEAR"), office)))
        .contains("không bỏ được");
    assertThat(Register.refused(templates.drop(draft, step(draft, "VOTE"), office)))
        .contains("Lập hồ sơ đề nghị khen thưởng");
    Register.done(templates.move(draft, step(draft, "REGISTRATION"), true, office));
    assertThat(now(draft).steps().get(2).code()).isEqualTo("REGISTRATION");
    assertThatThrownBy(() -> templates.put(draft, inspection("LAUNCH"), office))
        .as("somebody else was first")
        .isInstanceOf(StaleEdit.class);
    Register.done(templates.giveUp(now(draft), "chưa thống nhất", office));
    assertThat(templates.of(province.value(), CycleKind.UNIT)).hasSize(1);
    LocalDate today = LocalDate.now(clock);
    assertThat(Register.refused(templates.begin(province.value(), CycleKind.UNIT, today, office)))
        .contains("đã đến hoặc đã qua");
  }

  @Test
  @DisplayName("Xem trước hạn thật của năm sau, đã trừ Tết và ngày lễ; tỉnh khác không mở được")
  void the_days_of_the_next_year_are_seen_before() {
    YearTemplate draft = begun();
    LocalDate year = LocalDate.of(2024, 1, 1);
    List<CycleStep> steps = templates.preview(draft, province.value(), year);
    assertThat(steps.get(1).planned()).isEqualTo("2024-02-05");
    assertThat(steps.get(2).planned()).as("Tết 8–14/2 không tính").isEqualTo("2024-02-26");
    UUID elsewhere = new Register(units).province("Tỉnh Khác").value();
    assertThatThrownBy(() -> templates.template(elsewhere, draft.id()))
        .isInstanceOf(NotVisible.class);
  }
}
