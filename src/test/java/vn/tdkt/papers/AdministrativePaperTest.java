package vn.tdkt.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-41 Văn bản hành chính theo Nghị định 30/2020")
@Proves("REQ-41")
class AdministrativePaperTest {
  private static List<String> lines(Paper paper) {
    return paper.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(block -> text((Paragraph) block))
        .toList();
  }

  private static String text(Paragraph paragraph) {
    return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  private static Head head(Paper paper) {
    return (Head) paper.sections().getFirst().blocks().getFirst();
  }

  private static Closing closing(Paper paper) {
    return (Closing) paper.sections().getFirst().blocks().getLast();
  }

  @Test
  @DisplayName("ký hiệu theo tên loại; công văn theo cơ quan và đơn vị soạn thảo")
  void the_symbol_follows_the_kind() {
    assertThat(head(OfficialPapers.plan()).numberAndSymbol()).isEqualTo("Số: 58/KH-LHH");
    assertThat(head(OfficialPapers.decision()).numberAndSymbol()).isEqualTo("Số: 05/QĐ-SNV");
    assertThat(head(OfficialPapers.letter()).numberAndSymbol()).isEqualTo("Số: 1863/SNV-TĐKT");
    assertThat(head(OfficialPapers.letter()).subject()).startsWith("gửi bảng chấm điểm");
    assertThat(head(OfficialPapers.submission()).numberAndSymbol()).matches("Số: \\h+/TTr-LHH");
  }

  @Test
  @DisplayName("căn cứ: mỗi dòng một dấu chấm phẩy, dòng cuối dấu chấm; luật không ghi số")
  void bases_end_with_semicolons_and_a_full_stop() {
    assertThat(lines(OfficialPapers.decision()))
        .contains(
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
            "Theo đề nghị của Trưởng phòng Thi đua, Khen thưởng.")
        .anyMatch(
            line ->
                line.startsWith(
                    "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ"));
  }

  @Test
  @DisplayName("dấu ./. thay dấu cuối câu; sau bảng thì đứng riêng một dòng")
  void the_text_ends_with_its_mark() {
    for (Paper paper : OfficialPapers.all().values()) {
      List<Block> blocks = paper.sections().getFirst().blocks();
      assertThat(text((Paragraph) blocks.get(blocks.size() - 2))).endsWith("./.");
    }
    Table table = Table.builder().column(1, Align.LEFT).row(Cell.of("a")).build();
    assertThat(EndMark.under(List.of(table))).hasSize(2).last().isEqualTo(Paragraph.body("./."));
    assertThat(EndMark.under(List.of(Paragraph.body("Xong;")))).containsExactly(body("Xong./."));
  }

  private static Paragraph body(String text) {
    return Paragraph.body(text);
  }

  @Test
  @DisplayName("Kính gửi một nơi trên một dòng, nhiều nơi mỗi nơi một dòng")
  void one_addressee_stands_beside_several_below() {
    assertThat(lines(OfficialPapers.letter()))
        .contains("Kính gửi: Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Bắc Giang.");
    assertThat(lines(OfficialPapers.submission()))
        .containsSubsequence(
            "Kính gửi:", "- Ủy ban nhân dân tỉnh Bắc Giang;", "- Sở Nội vụ tỉnh Bắc Giang.");
  }

  @Test
  @DisplayName("REQ-40 Nơi nhận: Như trên khi có Kính gửi, dòng cuối lưu VT và đơn vị soạn thảo")
  @Proves("REQ-40")
  void recipients_begin_with_the_addressee_and_end_with_the_archive() {
    assertThat(closing(OfficialPapers.letter()).recipients())
        .containsExactly("Như trên", "Lưu: VT, TĐKT");
    assertThat(closing(OfficialPapers.minutes()).recipients())
        .containsExactly("Các đơn vị thành viên", "Lưu: VT");
  }

  @Test
  @DisplayName("REQ-42 Phụ lục: một thì không số, từ hai thì số La Mã; cùng số và ngày văn bản")
  @Proves("REQ-42")
  void annexes_carry_number_and_date_of_their_paper() {
    assertThat(lines(OfficialPapers.report()))
        .containsSubsequence(
            "Phụ lục",
            "BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024",
            "(Kèm theo Báo cáo số 602/BC-LHH ngày 04 tháng 11 năm 2024 của Liên hiệp các hội"
                + " Khoa học và Kỹ thuật tỉnh Bắc Giang)");
    Paper decision = OfficialPapers.decision();
    assertThat(lines(decision)).contains("Phụ lục I", "Phụ lục II");
    assertThat(decision.sections()).extracting(Section::start).containsOnly(Section.Start.ANNEX);
    assertThat(decision.sections())
        .extracting(Section::orientation)
        .containsExactly(Orientation.PORTRAIT, Orientation.PORTRAIT, Orientation.LANDSCAPE);
  }

  @Test
  @DisplayName("phần, chương La Mã; điều đi suốt; khoản, điểm đánh lại; điểm theo chữ cái Việt")
  void numbers_follow_their_levels() {
    Outline outline = new Outline().chapter("Một").section("Mục một").titledArticle("Điều đầu");
    outline.clause("Khoản").point("a").point("b").point("c").point("d").point("đ").point("e");
    outline.clause("Khoản").point("lại a").chapter("Hai").section("Mục").article("Chữ");
    assertThat(outline.blocks())
        .map(block -> text((Paragraph) block))
        .containsExactly(
            "Chương I",
            "MỘT",
            "Mục 1",
            "MỤC MỘT",
            "Điều 1. Điều đầu",
            "1. Khoản",
            "a) a",
            "b) b",
            "c) c",
            "d) d",
            "đ) đ",
            "e) e",
            "2. Khoản",
            "a) lại a",
            "Chương II",
            "HAI",
            "Mục 1",
            "MỤC",
            "Điều 2. Chữ");
  }

  @ParameterizedTest
  @EnumSource(SigningForm.class)
  @DisplayName("khối ký dựng lại đúng ví dụ của Nghị định")
  void each_form_writes_its_own_example(SigningForm form) {
    List<String> lines = Arrays.asList(form.example().split(" / "));
    int powers = form.powers().size();
    String[] whom =
        lines.stream()
            .limit(powers)
            .map(l -> l.substring(l.indexOf(' ') + 1))
            .toArray(String[]::new);
    String post = lines.size() > powers ? lines.getLast() : null;
    Signature signature = form.signature(post, whom);
    assertThat(signature.authority()).isEqualTo(lines.subList(0, powers));
    assertThat(SigningForm.of(form.powers())).contains(form);
    assertThatThrownBy(() -> form.signature(post, new String[powers + 1]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("quyền hạn không đi cùng nhau thì không thành khối ký")
  void powers_that_do_not_go_together_are_no_form() {
    assertThat(SigningForm.of(List.of(Signature.Power.KT, Signature.Power.TM))).isEmpty();
    assertThat(SigningForm.of(List.of(Signature.Power.TL, Signature.Power.TUQ))).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @DisplayName("REQ-38 Các dạng số, ký hiệu")
  @Proves("REQ-38")
  @CsvSource({
    "58/KH-LHH, OfKind",
    "315/KH-UBND, OfKind",
    "    /TTr-LHH, OfKind",
    "…/BC-LHH, OfKind",
    "1863/KTĐTMTH-VP, OfLetter",
    "37/2018/QĐ-UBND, OfLaw",
    "152/2025/NĐ-CP, OfLaw",
    "06/2022/QH15, OfLaw",
    "76-KH/TU, OfParty",
    "34-CT/TW, OfParty",
    "12/KH-ĐU, OfParty",
    "07-CV/ĐU, OfParty",
    "45-BC/CB, OfParty",
    "123/SNV-CB, OfLetter",
    "26/NQ/HĐND, Irregular",
    "số không rõ, Irregular"
  })
  void numbers_are_told_apart_by_their_form(String printed, String form) {
    assertThat(PaperNumber.read(printed).getClass().getSimpleName()).isEqualTo(form);
  }

  @Test
  @DisplayName("số chưa cấp đọc là trống")
  void a_gap_is_no_number() {
    assertThat(PaperNumber.read(".../KH-LHH"))
        .isEqualTo(new PaperNumber.OfKind("", PaperKind.PLAN, "LHH"));
  }

  @Test
  @DisplayName("chữ viết tắt tên loại không trùng nhau, đọc lại được")
  void abbreviations_and_titles_are_read_back() {
    for (PaperKind kind : PaperKind.values()) {
      if (kind != PaperKind.LETTER) {
        assertThat(PaperKind.abbreviated(kind.abbreviation())).contains(kind);
        assertThat(PaperKind.titled(kind.label())).contains(kind);
      }
    }
    assertThat(PaperKind.abbreviated("")).isEmpty();
    assertThat(PaperKind.titled("CÔNG VĂN")).isEmpty();
  }

  @Test
  @DisplayName("biên bản không có địa danh, ngày tháng ở đầu; hai người ký")
  void minutes_have_their_date_in_the_text() {
    assertThat(head(OfficialPapers.minutes()).dateline()).isNull();
    assertThat(closing(OfficialPapers.minutes()).signatures()).hasSize(2);
    assertThat(Dateline.on("Bắc Giang", LocalDate.of(2024, 3, 9)).text())
        .isEqualTo("Bắc Giang, ngày 09 tháng 3 năm 2024");
  }
}
