package vn.tdkt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.KeptYear;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.Papers;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reports.model.PastSentence;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(KeptYear.class)
@DisplayName("Báo cáo của đơn vị")
class ReportsTest {
  private static final LocalDate BEGINS = LocalDate.of(2024, 1, 1);
  private static final NewReport HALF_YEAR =
      new NewReport(
          ReportKind.HALF_YEAR,
          "2024",
          "",
          ReportKind.HALF_YEAR.within(BEGINS),
          LocalDate.of(2024, 6, 30),
          true);
  private static final String TEXT = "Đã tổ chức {hội nghị thông tin chuyên đề} tại các huyện.";

  @Autowired Units units;
  @Autowired KeptYear years;
  @Autowired Reports reports;
  @Autowired Reporting reporting;
  @Autowired Copies copies;
  @Autowired Indicators indicators;
  @Autowired Facts facts;

  private UnitId province;
  private UnitView unit;
  private Actor officer;
  private Indicator conferences;

  @BeforeEach
  void a_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(id, Register.START);
    officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
    conferences =
        Register.done(
            indicators.count(
                unit,
                NewIndicator.of("hội nghị thông tin chuyên đề", "hội nghị", Gathering.ADDED),
                officer));
  }

  private void note(int month, long value, long seen) {
    Span span = Span.of(YearMonth.of(2024, month));
    Register.done(
        facts.note(
            unit.id().value(),
            List.of(new Noted(conferences.id(), span, Amount.of(value), "", seen)),
            officer));
  }

  private Report begun() {
    return Register.done(reporting.begin(unit, HALF_YEAR, officer));
  }

  private Report now() {
    return reports.of(unit).getFirst();
  }

  private WholeReport whole() {
    return reports.whole(now(), unit);
  }

  private void write(String typed) {
    Register.done(reporting.write(now(), unit, ReportSection.PROFESSION, typed, officer));
  }

  private void take(IssuanceMove... moves) {
    for (IssuanceMove move : moves) {
      Register.done(reporting.move(now(), unit, step(move), officer));
    }
  }

  private static IssuanceStep step(IssuanceMove move) {
    return move == IssuanceMove.ISSUE
        ? IssuanceStep.issue("35/BC-LHH", LocalDate.of(2024, 7, 5))
        : IssuanceStep.because(move, "thiếu");
  }

  private String refused(IssuanceStep step) {
    return Register.refused(reporting.move(now(), unit, step, officer));
  }

  private String read() {
    StringBuilder text = new StringBuilder();
    whole().read(ReportSection.PROFESSION).getFirst().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  @Test
  @DisplayName("REQ-172 Từ dự thảo đến ban hành; số liệu không gõ mà lấy từ tiến độ")
  @Proves({"REQ-49", "REQ-88", "REQ-172"})
  void a_report_goes_its_way() {
    begun();
    assertThat(Register.refused(reporting.begin(unit, HALF_YEAR, officer)))
        .startsWith("Đã có Báo cáo 6 tháng đầu năm 2024");
    assertThat(refused(step(IssuanceMove.SUBMIT))).startsWith("Báo cáo chưa có chữ nào");
    write(TEXT);
    assertThat(refused(step(IssuanceMove.SUBMIT))).startsWith("Còn 1 chỗ chưa có số liệu");
    note(3, 2, 0);
    note(5, 3, 0);
    note(7, 9, 0);
    assertThat(read()).isEqualTo("Đã tổ chức 05 hội nghị thông tin chuyên đề tại các huyện.");
    assertThat(refused(step(IssuanceMove.SUBMIT))).startsWith("Có 1 số liệu đã đổi");
    Register.done(reporting.accept(now(), unit, officer));
    take(IssuanceMove.SUBMIT, IssuanceMove.SEND_BACK, IssuanceMove.SUBMIT, IssuanceMove.APPROVE);
    assertThat(Register.refused(reporting.write(now(), unit, ReportSection.LAUNCH, "x", officer)))
        .contains("“Đã duyệt”");
    assertThat(refused(IssuanceStep.because(IssuanceMove.ISSUE, "")))
        .startsWith("Ban hành thì phải có số");
    years.open(unit, "2024", officer);
    take(IssuanceMove.ISSUE);
    assertThat(now().state()).isEqualTo(IssuanceState.ISSUED);
    assertThat(years.done(unit, "2024", CycleStep.HALF_YEAR)).isEqualTo("2024-07-05");
    assertThat(years.done(unit, "2024", CycleStep.ANNUAL_REPORT)).isNull();
    take(IssuanceMove.REVISE, IssuanceMove.VOID_IT);
    assertThat(begun().open()).isTrue();
  }

  @Test
  @DisplayName("Số đổi sau khi duyệt: chưa ban hành được cho đến khi có người nhận")
  @Proves({"REQ-49", "REQ-99"})
  void a_change_after_approval_stops_the_issue() {
    begun();
    note(3, 5, 0);
    write(TEXT);
    take(IssuanceMove.SUBMIT, IssuanceMove.APPROVE);
    note(3, 6, 1);
    assertThat(refused(step(IssuanceMove.ISSUE))).startsWith("Có 1 số liệu đã đổi");
    assertThat(whole().changed()).isEqualTo(1);
    Register.done(reporting.accept(now(), unit, officer));
    take(IssuanceMove.ISSUE);
    note(3, 8, 2);
    assertThat(copies.of(now()).sections().getFirst().paragraphs())
        .as("the issued copy stays as it was")
        .containsExactly("Đã tổ chức 06 hội nghị thông tin chuyên đề tại các huyện.");
  }

  @Test
  @DisplayName("REQ-183 Bản Word của báo cáo đã ban hành không có lỗi nào khi soát")
  @Proves({"REQ-41", "REQ-49", "REQ-183"})
  void our_own_proofreader_finds_nothing(@TempDir Path folder) throws IOException {
    begun();
    note(3, 5, 0);
    write(TEXT);
    Register.done(
        reporting.write(
            now(),
            unit,
            ReportSection.DIRECTIONS,
            "Tổ chức thi chung kết cuộc thi.\nTổng kết hoạt động năm 2024.",
            officer));
    Register.done(reporting.write(now(), unit, ReportSection.RECIPIENTS, "HĐTĐKT tỉnh", officer));
    take(IssuanceMove.SUBMIT, IssuanceMove.APPROVE, IssuanceMove.ISSUE);
    byte[] word = Papers.docx(new ReportPaper(copies.of(now())).paper());
    assertThat(Proofreading.of(new ReadFiles(folder).read("bao-cao.docx", word))).isEmpty();
  }

  @Test
  @DisplayName("Câu của báo cáo đã ban hành được đưa ra cho báo cáo sau, kèm nguồn")
  @Proves("REQ-89")
  void sentences_of_issued_reports_are_offered_with_their_source() {
    begun();
    note(3, 5, 0);
    write(TEXT);
    NewReport later =
        new NewReport(
            ReportKind.YEAR,
            "2024",
            "",
            ReportKind.YEAR.within(BEGINS),
            LocalDate.of(2024, 12, 31),
            true);
    Report year = Register.done(reporting.begin(unit, later, officer));
    WholeReport whole = reports.whole(year, unit);
    assertThat(reports.past(whole, ReportSection.PROFESSION)).as("not yet issued").isEmpty();
    Report half = reports.of(unit).getLast();
    for (IssuanceMove move :
        List.of(IssuanceMove.SUBMIT, IssuanceMove.APPROVE, IssuanceMove.ISSUE)) {
      half =
          Register.done(reporting.move(half, unit, step(move), officer)).seen(half.version() + 1);
    }
    assertThat(reports.past(whole, ReportSection.PROFESSION))
        .containsExactly(new PastSentence(TEXT, "Báo cáo 6 tháng đầu năm 2024"));
    assertThat(reports.past(whole, ReportSection.LAUNCH)).isEmpty();
  }

  @Test
  @DisplayName("REQ-91 Chuyên đề có tên và kỳ riêng; mốc số liệu nằm trong kỳ")
  @Proves("REQ-91")
  void a_thematic_report_has_a_title_and_a_time_of_its_own() {
    Span ten = new Span(LocalDate.of(2014, 4, 7), LocalDate.of(2024, 4, 8));
    LocalDate last = LocalDate.of(2024, 4, 7);
    assertThat(
            Register.refused(
                reporting.begin(
                    unit,
                    new NewReport(ReportKind.THEMATIC, "2024", " ", ten, last, false),
                    officer)))
        .startsWith("Báo cáo chuyên đề cần có tên");
    assertThat(
            Register.refused(
                reporting.begin(
                    unit,
                    new NewReport(
                        ReportKind.THEMATIC, "2024", "Tên", ten, LocalDate.of(2025, 1, 1), false),
                    officer)))
        .startsWith("“Số liệu đến ngày”");
    NewReport wanted =
        new NewReport(ReportKind.THEMATIC, "2024", "10 năm Chỉ thị 34", ten, last, false);
    Register.done(reporting.begin(unit, wanted, officer));
    Register.done(reporting.begin(unit, wanted, officer));
    assertThat(now().name()).isEqualTo("Báo cáo 10 năm Chỉ thị 34");
    assertThat(now().sections()).doesNotContain(ReportSection.PROFESSION);
  }

  @Test
  void two_people_do_not_write_over_each_other_and_others_see_nothing() {
    Report report = begun();
    write("Lần một");
    assertThatThrownBy(
            () -> reporting.write(report, unit, ReportSection.LAUNCH, "Lần hai", officer))
        .isInstanceOf(StaleEdit.class);
    UnitId other = new Register(units).agency("Hội khác", province);
    Access stranger =
        new Access(
            new Actor(UUID.randomUUID(), "Người Khác", province.value(), other.value()),
            List.of(new Grant(Role.OFFICER, Scope.unit(province.value(), other.value()))));
    assertThatThrownBy(() -> reports.report(report.id(), Permission.PLAN_VIEW, stranger))
        .isInstanceOf(NotVisible.class);
  }
}
