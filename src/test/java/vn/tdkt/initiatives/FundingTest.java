package vn.tdkt.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Register;
import vn.tdkt.testing.Proves;

@DisplayName("Đề tài: kinh phí theo nguồn, đường đi")
class FundingTest {
  @Test
  @DisplayName("REQ-72 630 triệu đồng, trong đó 420 triệu: còn lại 210 triệu, tính đúng từng đồng")
  @Proves({"REQ-72", "REQ-81"})
  void money_has_its_sources_and_the_rest_is_shown() {
    Funding funding =
        Register.done(FundingLines.read("630 triệu", List.of("Liên hiệp hội Việt Nam: 420 triệu")));
    assertThat(funding.total()).isEqualTo(630_000_000);
    assertThat(funding.sources())
        .containsExactly(new Funding.Source("Liên hiệp hội Việt Nam", 420_000_000));
    assertThat(funding.rest()).isEqualTo(210_000_000);
    assertThat(Funding.written(funding.rest())).isEqualTo("210.000.000");
  }

  @ParameterizedTest(name = "tổng {0}, nguồn {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "630.000.000; A: 420 triệu|B: 210 triệu; ''",
        "630 triệu; A: 420 triệu|B: 210000001; nhiều hơn tổng kinh phí 630.000.000 đồng",
        "630000000; ; ''",
        "''; ; ''",
        "''; A: 1 triệu; phải ghi tổng kinh phí",
        "nhiều; ; Không đọc được “nhiều” thành số tiền",
        "0; ; Số tiền phải lớn hơn 0",
        "5 triệu; A: 0; Số tiền phải lớn hơn 0",
        "0,5; ; Không đọc được “0,5” thành số tiền",
        "5 triệu; Ngân sách tỉnh 420; Không đọc được dòng “Ngân sách tỉnh 420”"
      })
  @Proves("REQ-72")
  void parts_never_exceed_the_whole(String total, String lines, String refusal) {
    List<String> sources =
        lines == null
            ? List.of()
            : Arrays.stream(lines.split("\\|")).filter(line -> !line.isEmpty()).toList();
    Outcome<Funding> outcome = FundingLines.read(total, sources);
    if (refusal.isEmpty()) {
      assertThat(Register.done(outcome).rest()).isNotNegative();
    } else {
      assertThat(Register.refused(outcome)).contains(refusal);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PROPOSED, APPROVE STOP",
    "APPROVED, START STOP",
    "UNDER_WAY, ACCEPT STOP",
    "ACCEPTED, ''",
    "STOPPED, ''"
  })
  @Proves("REQ-81")
  void a_project_goes_its_way(ProjectState state, String moves) {
    assertThat(String.join(" ", file(state).open().stream().map(Enum::name).toList()))
        .isEqualTo(moves);
  }

  @ParameterizedTest(name = "{0}: xếp loại “{1}”, lý do “{2}”, số “{3}” → {4}")
  @CsvSource({
    "UNDER_WAY, ACCEPT, Đạt, '', 12/QĐ, ''",
    "UNDER_WAY, ACCEPT, '', '', 12/QĐ, Nghiệm thu thì phải ghi xếp loại.",
    "UNDER_WAY, ACCEPT, Đạt, '', '', 'Phải có số văn bản và cơ quan, người ban hành.'",
    "UNDER_WAY, STOP, '', hết kinh phí, '', ''",
    "UNDER_WAY, STOP, '', '', 12/QĐ, Phải ghi lý do.",
    "APPROVED, START, '', '', '', ''"
  })
  @Proves("REQ-81")
  void each_step_says_what_it_must(
      ProjectState state,
      ProjectMove move,
      String grade,
      String reason,
      String number,
      String refusal) {
    LocalDate today = LocalDate.of(2024, 6, 30);
    ProjectStep step =
        new ProjectStep(
            UUID.randomUUID(),
            new UUID(0, 1),
            move,
            state,
            new ProjectStep.Said(
                new Ground(number, today, number.isEmpty() ? "" : "Sở"), grade, reason),
            null);
    Outcome<ProjectStep> outcome = file(state).follows(step, today);
    if (refusal.isEmpty()) {
      assertThat(Register.done(outcome)).isEqualTo(step);
    } else {
      assertThat(Register.refused(outcome)).isEqualTo(refusal);
    }
  }

  private static ProjectFile file(ProjectState state) {
    UUID id = new UUID(0, 1);
    ResearchProject.Said said =
        new ResearchProject.Said(
            "Đề tài mẫu",
            ProjectLevel.PROVINCE,
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 12, 31),
            "",
            Funding.UNSAID,
            List.of(new Contributor(null, "A", null)));
    return new ProjectFile(new ResearchProject(id, id, id, said, state, null, 1), List.of());
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, false", "2025-01-01, true"})
  void a_project_whose_time_is_over_is_asked_about(LocalDate today, boolean overdue) {
    assertThat(file(ProjectState.UNDER_WAY).project().isOverdue(today)).isEqualTo(overdue);
    assertThat(file(ProjectState.ACCEPTED).project().isOverdue(today)).isFalse();
  }
}
