package vn.tdkt.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.Papers;
import vn.tdkt.plans.Lessons;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.plans.TellsLessons;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Báo cáo tổng kết năm, và điều nó để lại cho năm sau")
class YearReportTest {
  private static final NewReport OF_2024 =
      new NewReport(
          ReportKind.YEAR,
          "2024",
          "",
          ReportKind.YEAR.within(LocalDate.of(2024, 1, 1)),
          LocalDate.of(2024, 12, 31),
          true);

  @Autowired Units units;
  @Autowired Reports reports;
  @Autowired Reporting reporting;
  @Autowired Copies copies;
  @Autowired Plans plans;
  @Autowired Planning planning;
  @Autowired PlanWriting writing;
  @Autowired TellsLessons lessons;

  private UnitView unit;
  private Actor officer;

  @BeforeEach
  void a_report_with_every_section() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(id, Register.START);
    officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
    Report report = Register.done(reporting.begin(unit, OF_2024, officer));
    for (ReportSection section : report.sections()) {
      String text =
          section == ReportSection.DIRECTIONS
              ? "Tổ chức 03 hội thảo.\nXây dựng quy chế thi đua, khen thưởng."
              : "Nội dung phần " + section.words() + ".";
      Register.done(reporting.write(now(), unit, section, text, officer));
    }
  }

  private Report now() {
    return reports.of(unit).getFirst();
  }

  private void issue() {
    for (IssuanceMove move : List.of(IssuanceMove.SUBMIT, IssuanceMove.APPROVE)) {
      Register.done(reporting.move(now(), unit, IssuanceStep.of(move), officer));
    }
    IssuanceStep number = IssuanceStep.issue("95/BC-LHH", LocalDate.of(2024, 12, 20));
    Register.done(reporting.move(now(), unit, number, officer));
  }

  private Plan plan(int year) {
    Span time = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    return Register.done(planning.begin(unit, String.valueOf(year), time, null, officer));
  }

  @Test
  @DisplayName("Bố cục cố định: tình hình, kết quả, đánh giá, phương hướng, giải pháp và kiến nghị")
  @Proves("REQ-123")
  void the_fixed_outline() throws IOException {
    assertThat(words(Papers.docx(new ReportPaper(copies.of(now())).paper())))
        .containsSubsequence(
            "Đặc điểm, tình hình",
            "Công tác triển khai, phát động",
            "Kết quả thực hiện nhiệm vụ chuyên môn",
            "Kết quả thực hiện các phong trào",
            "Công tác xã hội",
            "điển hình tiên tiến",
            "Công tác khen thưởng",
            "Ưu điểm",
            "Hạn chế",
            "Nguyên nhân",
            "Nhiệm vụ trọng tâm",
            "Giải pháp, kiến nghị");
  }

  private static String words(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  @Test
  @DisplayName("Hạn chế, nguyên nhân, phương hướng hiện ra khi lập kế hoạch năm sau")
  @Proves({"REQ-124", "REQ-125"})
  void what_it_leaves_to_the_next_plan() {
    assertThat(lessons.before(plan(2025))).as("the report is a draft").isEmpty();
    issue();
    Plan next = plans.of(unit, "2025").orElseThrow();
    Lessons said = lessons.before(next).orElseThrow();
    assertThat(said.report()).endsWith("số 95/BC-LHH ngày 20/12/2024");
    assertThat(said.address()).isEqualTo(now().address());
    assertThat(said.limits()).containsExactly("Nội dung phần Hạn chế.");
    assertThat(said.causes()).containsExactly("Nội dung phần Nguyên nhân.");
    assertThat(lessons.before(plan(2024))).as("its own year is no earlier one").isEmpty();
    assertThat(lessons.before(plan(2026))).as("older than a year").isEmpty();

    String direction = said.direction(1);
    Register.done(
        writing.add(
            next,
            unit,
            TargetKind.TARGET,
            new PlanWriting.Said(direction, "Văn phòng", null),
            officer));
    assertThat(said.offered(plans.whole(next)))
        .containsExactly(
            new Lessons.Offered(0, "Tổ chức 03 hội thảo.", false),
            new Lessons.Offered(1, "Xây dựng quy chế thi đua, khen thưởng.", true));
    assertThat(said.direction(7)).isEmpty();
  }
}
