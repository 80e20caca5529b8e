package vn.tdkt.proofreading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.papers.OfficialPapers;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.Papers;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;
import vn.tdkt.reading.SheetFiles;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-41 Soát thể thức theo Nghị định 30/2020")
@Proves("REQ-41")
class LayoutChecksTest {
  /** Numbering of a year, copies, and the data for transfer are not in one file. */
  private static final Set<Integer> NOT_IN_ONE_FILE = Set.of(10, 24, 25);

  @TempDir Path folder;

  static Stream<LayoutCase> cases() {
    return LayoutCases.ALL.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void exactly_the_fault_that_was_made_is_found(LayoutCase one) throws IOException {
    byte[] file = Doctored.docx(OfficialPapers.of(one.kind()), one.change());
    assertThat(codes(layout(file))).isEqualTo(one.codes());
  }

  @ParameterizedTest
  @EnumSource(
      value = PaperKind.class,
      names = {"PLAN", "REPORT", "MINUTES", "SUBMISSION", "DECISION", "LETTER", "ANNOUNCEMENT"})
  @DisplayName("văn bản do chương trình lập không có lỗi nào")
  void our_own_papers_are_right(PaperKind kind) {
    assertThat(proofread(Papers.docx(OfficialPapers.of(kind)))).isEmpty();
  }

  @Test
  @DisplayName("22 trên 25 điểm soát được; mỗi điểm có trường hợp đúng và trường hợp sai")
  void each_point_has_cases_on_both_sides() {
    Set<Integer> visible =
        IntStream.rangeClosed(1, 25)
            .filter(point -> !NOT_IN_ONE_FILE.contains(point))
            .boxed()
            .collect(Collectors.toSet());
    assertThat(visible).hasSize(22);
    assertThat(points(true)).containsAll(visible);
    assertThat(points(false)).isEqualTo(visible);
    Set<Integer> known =
        Stream.concat(
                Arrays.stream(Part.values()).map(Part::point),
                Arrays.stream(LayoutFlaw.values()).map(LayoutFlaw::point))
            .collect(Collectors.toSet());
    assertThat(known).isEqualTo(visible);
  }

  private static Set<Integer> points(boolean right) {
    return cases()
        .filter(one -> one.codes().isEmpty() == right)
        .map(LayoutCase::point)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName("mỗi lỗi trong danh mục có một trường hợp tìm ra nó")
  void each_flaw_is_found_once() {
    Set<String> found = cases().flatMap(one -> one.codes().stream()).collect(Collectors.toSet());
    assertThat(Arrays.stream(LayoutFlaw.values()).map(LayoutFlaw::code)).isSubsetOf(found);
    assertThat(Arrays.stream(Part.values()).map(Part::code)).isSubsetOf(found);
  }

  @Test
  @DisplayName("sai Quốc hiệu, sai dạng ngày là lỗi; cỡ chữ chỉ là lưu ý")
  void only_country_and_date_are_errors() throws IOException {
    byte[] file =
        Doctored.docx(
            OfficialPapers.of(PaperKind.PLAN),
            paper -> {
              paper.say("CỘNG HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM");
              paper.say("Bắc Giang, ngày", "Bắc Giang, ngày 5 tháng 2 năm 2024");
              paper.size("KẾ HOẠCH", 16);
            });
    assertThat(layout(file))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.ERROR, Finding.Severity.NOTE, Finding.Severity.ERROR);
    assertThat(layout(file)).allSatisfy(f -> assertThat(f.fix()).isNotBlank());
  }

  @Test
  @DisplayName("văn bản của Đảng chỉ có một lưu ý: không soát theo Nghị định 30")
  void papers_of_the_party_are_exempt() throws IOException {
    assertThat(codes(layout(renumbered("Số: 76-KH/TU")))).containsExactly("layout.party");
    assertThat(codes(layout(renumbered("Số: 12-BC/ĐU")))).containsExactly("layout.party");
    byte[] headed =
        Doctored.docx(
            OfficialPapers.of(PaperKind.PLAN),
            paper -> paper.say("CỘNG HÒA", "ĐẢNG CỘNG SẢN VIỆT NAM"));
    assertThat(codes(layout(headed))).containsExactly("layout.party");
  }

  private static byte[] renumbered(String number) throws IOException {
    return Doctored.docx(OfficialPapers.of(PaperKind.PLAN), paper -> paper.say("Số:", number));
  }

  @Test
  @DisplayName("bảng chấm điểm, tệp không có Quốc hiệu: không soát thể thức")
  void a_file_without_an_official_head_is_left_alone() {
    assertThat(layout(SheetFiles.docx(PrintedSheet.thaiNguyen()))).isEmpty();
    assertThat(layout(SheetFiles.docx(PrintedSheet.bacGiang()))).isEmpty();
  }

  @Test
  @DisplayName("lỗi thể thức đứng sau lỗi nội dung")
  void the_form_comes_after_the_content() throws IOException {
    byte[] file =
        Doctored.docx(
            OfficialPapers.of(PaperKind.LETTER),
            paper -> {
              paper.say("Sở Nội vụ đề nghị", "Sở Nội vụ đề nghị gửi {số} bảng chấm điểm./.");
              paper.size("Kính gửi", 11);
            });
    assertThat(codes(proofread(file))).containsExactly("text.template-field", "layout.addressed");
  }

  private List<Finding> layout(byte[] file) {
    return proofread(file).stream()
        .filter(finding -> finding.code().startsWith("layout."))
        .toList();
  }

  private List<Finding> proofread(byte[] file) {
    try {
      Path path = Files.write(folder.resolve("văn bản.docx"), file);
      return new Reading(VietnamTime.clock()).read("văn bản.docx", path)
              instanceof Outcome.Done<ReadDocument>(ReadDocument read)
          ? Proofreading.of(read)
          : List.of(Finding.error("unread", "", "the file was refused"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }
}
