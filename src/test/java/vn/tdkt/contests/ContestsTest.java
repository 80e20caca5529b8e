package vn.tdkt.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.contests.ContestStage.access;
import static vn.tdkt.contests.ContestStage.said;
import static vn.tdkt.contests.ContestStage.stated;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-34 Chuỗi hội thi, cuộc thi, giải thưởng và các kỳ")
@Proves({"REQ-34", "REQ-47"})
class ContestsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
  private static final String NAME = "Hội thi Sáng tạo kỹ thuật tỉnh Mẫu";

  @Autowired Units units;
  @Autowired Contests contests;
  @Autowired ContestSeriesKeeping keeping;
  @Autowired ContestEditionKeeping editions;

  private UnitId province;
  private Access officer;
  private Access office;
  private Series series;

  @BeforeEach
  void a_series_of_a_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    UnitId unit = register.agency("Liên hiệp hội Mẫu", province);
    officer = access(Role.OFFICER, province, unit);
    office = access(Role.COUNCIL_OFFICE, province, null);
    series =
        Register.done(
            keeping.add(said(NAME, ContestStage.EVERY_OTHER_YEAR, "Hội thi STKT"), officer));
  }

  private Contests.WithEditions seen() {
    return contests.series(series.id(), officer);
  }

  private Edition held(int year) {
    return Register.done(editions.add(seen(), year, Edition.Said.NOTHING, officer));
  }

  @Test
  @DisplayName("“Lần thứ 10 hay 11?”: số khác chuỗi thì hỏi, có lý do thì ghi bên cạnh")
  void another_number_is_asked_about_and_never_counted_with() {
    assertThat(Register.refused(editions.add(seen(), 2024, stated(10, ""), officer)))
        .startsWith("Lần thứ 10 hay 11? Theo chuỗi các kỳ, năm 2024-2025 là lần thứ 11.");
    Register.done(editions.add(seen(), 2022, stated(10, ""), officer));
    Edition eleventh =
        Register.done(editions.add(seen(), 2024, stated(10, "chép từ kế hoạch cũ"), officer));

    Contests.OneEdition one = contests.edition(eleventh.id(), officer);
    assertThat(one.name()).isEqualTo(NAME + " lần thứ 11, năm 2024-2025");
    assertThat(one.edition().said().stated().otherThan(11)).contains(10);
  }

  @Test
  @DisplayName("REQ-47 Kỳ nào rơi vào năm nào, lần thứ mấy, kể cả kỳ chưa ghi")
  void what_falls_in_a_year_is_told_to_others() {
    held(2020);
    assertThat(contests.editionsIn(province.value(), 2021))
        .containsExactly(
            new EditionOfYear(
                series.id(),
                SeriesKind.CONTEST,
                NAME,
                List.of("Hội thi STKT"),
                9,
                "2020-2021",
                true));
    assertThat(contests.editionsIn(province.value(), 2024))
        .extracting(EditionOfYear::number, EditionOfYear::years, EditionOfYear::recorded)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(11, "2024-2025", false));
    assertThat(contests.editionsIn(province.value(), 2017)).isEmpty();
  }

  @Test
  void an_edition_stands_where_the_rhythm_has_one_and_once() {
    assertThat(Register.refused(editions.add(seen(), 2023, Edition.Said.NOTHING, officer)))
        .contains("năm 2023 không có kỳ nào", "lần thứ 10, năm 2022-2023");
    assertThat(Register.refused(editions.add(seen(), 2016, Edition.Said.NOTHING, officer)))
        .contains("(2018)");
    held(2022);
    assertThat(Register.refused(editions.add(seen(), 2022, Edition.Said.NOTHING, officer)))
        .contains("đã được ghi");
  }

  @Test
  @DisplayName("Kỳ bỏ, kỳ lùi khai cùng lý do; kỳ đã ghi không rơi khỏi chu kỳ")
  void deviations_are_told_with_a_reason() {
    held(2022);
    assertThat(Register.refused(keeping.deviate(seen(), Deviation.skipped(2022, "bỏ"), officer)))
        .contains("Kỳ năm 2022 đã được ghi");
    assertThat(Register.refused(keeping.deviate(seen(), Deviation.skipped(2024, " "), officer)))
        .isEqualTo("Phải ghi lý do.");
    assertThat(Register.refused(keeping.deviate(seen(), Deviation.skipped(2023, "bỏ"), officer)))
        .contains("năm 2023 không có kỳ nào");
    assertThat(
            Register.refused(
                keeping.deviate(seen(), Deviation.moved(2020, 2021, true, "dịch"), officer)))
        .contains("năm 2022 đã được ghi");
    assertThat(
            Register.refused(
                keeping.deviate(seen(), Deviation.moved(2020, 2022, false, "dịch"), officer)))
        .startsWith("Kỳ lùi không được trùng");

    Register.done(keeping.deviate(seen(), Deviation.moved(2024, 2025, false, "dịch"), officer));
    assertThat(seen().numbering().at(2025)).isPresent();
    Register.done(keeping.deviate(seen(), Deviation.skipped(2024, "không có kinh phí"), officer));
    assertThat(seen().numbering().at(2026).orElseThrow().number()).isEqualTo(11);
    assertThat(seen().series().deviations()).hasSize(1);
  }

  @Test
  void what_comes_next_counts_its_days() {
    assertThat(seen().next(TODAY).orElseThrow().slot().number()).isEqualTo(11);
    Edition.Said until =
        new Edition.Said(
            null,
            LocalDate.of(2024, 11, 30),
            "",
            Edition.Stated.NOTHING,
            Edition.Participation.NONE);
    Register.done(editions.add(seen(), 2024, until, officer));
    assertThat(seen().next(TODAY).orElseThrow().daysLeft(TODAY)).isEqualTo(29);
    Edition open = seen().edition(2024).orElseThrow();
    assertThat(seen().standing(open, LocalDate.of(2024, 11, 30))).isEqualTo("Nhận bài dự thi");
    assertThat(seen().standing(open, LocalDate.of(2024, 12, 1))).startsWith("Hết hạn nhận bài");
    assertThat(seen().next(LocalDate.of(2024, 12, 1)).orElseThrow().slot().number()).isEqualTo(12);
  }

  @Test
  @Proves("REQ-167")
  void the_unit_and_the_office_keep_a_series_others_of_the_province_see_it() {
    Register register = new Register(units);
    Access neighbour = access(Role.OFFICER, province, register.agency("Hội khác", province));
    UnitId far = register.province("Tỉnh Khác");
    Access stranger = access(Role.OFFICER, far, register.agency("Hội xa", far));

    assertThat(contests.mayEdit(series, officer)).isTrue();
    assertThat(contests.mayEdit(series, office)).isTrue();
    assertThat(contests.mayEdit(series, neighbour)).isFalse();
    assertThat(contests.mayEdit(series, access(Role.INSPECTOR, province, null))).isFalse();
    assertThat(contests.series(series.id(), neighbour).series().named("sang tao")).isTrue();
    assertThat(contests.series(series.id(), neighbour).series().named("stkt")).isTrue();
    assertThatThrownBy(() -> contests.series(series.id(), stranger)).isInstanceOf(NotVisible.class);
    assertThat(Register.refused(keeping.add(said("hội thi stkt", Rhythm.yearly(2020, 1)), office)))
        .startsWith("Đã có “" + NAME + "”");
  }

  @Test
  void a_series_and_an_edition_are_changed_by_one_at_a_time() {
    Edition edition = held(2024);
    Contests.WithEditions seen = seen();
    Register.done(editions.change(seen, edition, stated(11, ""), officer));
    assertThatThrownBy(() -> editions.change(seen, edition, stated(11, ""), officer))
        .isInstanceOf(StaleEdit.class);
    Register.done(keeping.change(seen, said(NAME + " X", seen.series().rhythm()), officer));
    assertThatThrownBy(() -> keeping.change(seen, said(NAME, seen.series().rhythm()), officer))
        .isInstanceOf(StaleEdit.class);
    assertThat(
            Register.refused(
                keeping.change(seen(), said(NAME, new Rhythm(2, 2, 2019, 8)), officer)))
        .contains("năm 2024 đã được ghi");
  }
}
