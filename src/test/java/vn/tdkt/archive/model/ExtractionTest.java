package vn.tdkt.archive.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Found;
import vn.tdkt.archive.PrintedDecision;
import vn.tdkt.archive.Proposal;
import vn.tdkt.archive.ReadPages;
import vn.tdkt.archive.Value;
import vn.tdkt.reading.ReadPage;
import vn.tdkt.testing.Proves;

@DisplayName("Tách bản ghi từ quyết định khen thưởng")
@Proves({"REQ-184", "REQ-201"})
class ExtractionTest {
  static Stream<PrintedDecision> decisions() {
    return PrintedDecision.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  @DisplayName("Văn bản có chữ: mọi mục đúng, mỗi người một bản ghi, không thừa, không thiếu")
  void of_a_written_decision_every_value_is_right(PrintedDecision decision) {
    Proposal proposal = Extraction.of(ReadPages.of(decision.pdf()));

    Found head = Found.head(decision, proposal);
    Found awards = Found.awards(decision, proposal);
    assertThat(head.right()).isEqualTo(head.printed()).isEqualTo(head.proposed());
    assertThat(awards.right()).isEqualTo(awards.printed()).isEqualTo(awards.proposed());
  }

  @Test
  @DisplayName("REQ-201 Danh sách qua trang không mất dòng nào, mỗi tên có chỗ trên đúng trang")
  void a_page_break_loses_no_row() {
    PrintedDecision decision = PrintedDecision.annexOverPages();
    List<List<Value>> awards = Extraction.of(ReadPages.of(decision.pdf())).awards();

    assertThat(awards).hasSize(41);
    assertThat(awards.stream().map(award -> award.getFirst().spot().page()).distinct())
        .containsExactly(2, 3, 4);
    assertThat(awards).allMatch(award -> award.getFirst().spot().isPlaced());
  }

  @Test
  @DisplayName("Văn bản ghi 03 tập thể và 38 cá nhân: giữ số ấy để so")
  void what_the_paper_counts_is_kept() {
    PrintedDecision decision = PrintedDecision.annexOverPages();
    Proposal proposal = Extraction.of(ReadPages.of(decision.pdf()));
    assertThat(text(proposal, FieldKind.STATED)).isEqualTo("41");
    assertThat(text(proposal, FieldKind.SIGNED_AS)).isEqualTo("CHỦ TỊCH");
  }

  @Test
  @DisplayName("Trang trắng: không bịa ra điều gì")
  void of_an_empty_page_nothing_is_invented() {
    Proposal proposal = Extraction.of(List.of(new ReadPage(1, false, 595, 842, List.of())));
    assertThat(proposal.paper()).hasSize(9).allMatch(Value::isMissing);
    assertThat(proposal.awards()).isEmpty();
  }

  private static String text(Proposal proposal, FieldKind field) {
    return proposal.paper().stream()
        .filter(value -> value.field() == field)
        .map(Value::text)
        .findFirst()
        .orElseThrow();
  }
}
