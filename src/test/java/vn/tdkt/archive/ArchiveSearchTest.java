package vn.tdkt.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-44 Tra cứu hồ sơ lưu trữ")
@Proves("REQ-44")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveSearchTest {
  @Autowired ArchiveSearch search;
  @Autowired Units units;
  @Autowired Batches batches;
  @Autowired Scans scans;
  @Autowired Recognition recognition;

  private Archive archive;

  @BeforeAll
  void two_papers_were_read() {
    archive = new Archive(units, batches, scans);
    Batch batch = archive.batch(false);
    archive.sent(batch, "mot-nguoi.pdf", PrintedDecision.onePerson().pdf());
    archive.sent(
        archive.batch(true), "kin.docx", SampleFiles.docx("Biên bản về UBND xã Đồi Chè, HTX Chè"));
    recognition.run(100);
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(
      strings = {
        "Tạ Văn Bòng",
        "ta van bong",
        "TA VAN BONG",
        "Trung học phổ thông Hoa Gạo",
        "THPT hoa gao",
        "UBND tỉnh Hoa Gạo",
        "Ủy ban nhân dân tỉnh hoa gạo",
        "uỷ ban nhân dân",
        "2301/QĐ-UBND",
        "BK của Chủ tịch",
      })
  @DisplayName("Có dấu, không dấu, viết tắt, viết đủ đều tìm ra trang ấy")
  void a_page_is_found_however_it_is_typed(String query) {
    assertThat(search.find(query, archive.clerk).pages())
        .extracting(ArchiveSearch.Hit::file)
        .containsExactly("mot-nguoi.pdf");
    assertThat(search.find(Normalizer.normalize(query, Normalizer.Form.NFD), archive.clerk).pages())
        .hasSize(1);
  }

  @Test
  @DisplayName("Tên đọc nhầm một chữ vẫn hiện ra")
  void a_name_with_a_slip_is_found() {
    assertThat(search.find("Tạ Văn Bông", archive.clerk).awards()).hasSize(1);
    assertThat(search.find("Ta Vân Bòn", archive.clerk).awards()).hasSize(1);
    assertThat(search.find("Hoàng Kim Liên", archive.clerk).awards()).isEmpty();
  }

  @Test
  @DisplayName("Trích đoạn có đánh dấu chữ tìm")
  void the_snippet_marks_what_was_looked_for() {
    List<Snippet.Part> parts =
        search.find("phổ thông", archive.clerk).pages().getFirst().snippet().parts();
    assertThat(parts).anyMatch(part -> part.found() && part.text().equals("phổ"));
    assertThat(parts).anyMatch(part -> !part.found());
  }

  @Test
  @DisplayName("Chỉ thấy điều mình được xem")
  void only_what_the_reader_may_see_is_found() {
    assertThat(search.find("Tạ Văn Bòng", archive.stranger).size()).isZero();
    assertThat(search.find("hợp tác xã", archive.clerk).size()).isZero();
    assertThat(search.find("hợp tác xã", archive.officer).pages()).hasSize(1);
    assertThat(search.find(" !? ", archive.officer).size()).isZero();
  }
}
