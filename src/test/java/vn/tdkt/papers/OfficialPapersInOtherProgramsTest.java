package vn.tdkt.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-41 Văn bản các loại, mở lại bằng POI, LibreOffice và poppler")
@Proves("REQ-41")
class OfficialPapersInOtherProgramsTest {
  private static final List<Written> FILES = new ArrayList<>();

  /**
   * A paper in its files.
   *
   * @param printed from the Word file, by LibreOffice
   */
  private record Written(PaperKind kind, Path word, Path printed, Path pdf) {}

  @BeforeAll
  static void writeAndPrint(@TempDir Path folder) {
    Office office = new Office(folder);
    List<PaperKind> kinds = List.copyOf(OfficialPapers.all().keySet());
    Path[] words =
        kinds.stream()
            .map(kind -> office.file(OfficialPapers.of(kind), kind.name(), Format.DOCX))
            .toArray(Path[]::new);
    List<Path> printed = office.printed(words);
    FILES.clear();
    for (int i = 0; i < words.length; i++) {
      PaperKind kind = kinds.get(i);
      Path pdf = office.file(OfficialPapers.of(kind), kind.name(), Format.PDF);
      FILES.add(new Written(kind, words[i], printed.get(i), pdf));
    }
  }

  private static Written file(PaperKind kind) {
    return FILES.stream().filter(file -> file.kind() == kind).findFirst().orElseThrow();
  }

  /** What stands in the paper, whoever prints it. */
  private static List<String> words(PaperKind kind) {
    return switch (kind) {
      case PLAN -> List.of("Số: 58/KH-LHH", "KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "a) Việc thứ nhất");
      case REPORT -> List.of("Số: 602/BC-LHH", "Phần I", "Phụ lục", "(Kèm theo Báo cáo số 602");
      case MINUTES -> List.of("Số: 07/BB-LHH", "THƯ KÝ", "CHỦ TỌA", "Thư Ký Giả Định");
      case SUBMISSION -> List.of("/TTr-LHH", "- Ủy ban nhân dân tỉnh Bắc Giang;", "- Như trên;");
      case DECISION -> List.of("Số: 05/QĐ-SNV", "QUYẾT ĐỊNH:", "Điều 3.", "Phụ lục II");
      case LETTER -> List.of("Số: 1863/SNV-TĐKT", "V/v gửi bảng", "THƯỢNG KHẨN", "TL. GIÁM ĐỐC");
      case ANNOUNCEMENT -> List.of("/TB-LHH", "THÔNG BÁO", "Q. CHỦ TỊCH");
      default -> List.of();
    };
  }

  @Test
  @DisplayName("chữ có đủ trên giấy, từ Word qua LibreOffice và từ PDF")
  void all_words_are_on_paper() {
    for (Written file : FILES) {
      for (Path paper : List.of(file.printed(), file.pdf())) {
        assertThat(Office.text(paper))
            .as(paper.toString())
            .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
            .contains("./.", "Nơi nhận:", "Lưu: VT")
            .contains(words(file.kind()));
      }
    }
  }

  @Test
  @DisplayName("phông chữ có chân, nhúng trong PDF")
  void the_faces_are_serif() {
    for (Written file : FILES) {
      assertThat(fonts(file.pdf())).allMatch(f -> f.matches(".*LiberationSerif.* yes yes yes .*"));
      assertThat(fonts(file.printed())).isNotEmpty().allMatch(f -> f.contains("Serif"));
    }
  }

  private static List<String> fonts(Path pdf) {
    return Office.fonts(pdf).lines().skip(2).toList();
  }

  @Test
  @DisplayName("số trang giấy như nhau ở Word và PDF, không kể trang trắng trước phụ lục")
  void both_fill_as_many_pages() {
    for (Written file : FILES) {
      assertThat(written(file.printed())).as(file.toString()).isEqualTo(written(file.pdf()));
    }
    assertThat(written(file(PaperKind.PLAN).pdf())).isEqualTo(3);
    assertThat(written(file(PaperKind.DECISION).pdf())).isEqualTo(3);
    assertThat(written(file(PaperKind.MINUTES).pdf())).isEqualTo(1);
  }

  private static long written(Path pdf) {
    return Office.pages(pdf).stream().filter(page -> !page.isBlank()).count();
  }

  @Test
  @DisplayName("số trang không in ở trang 1, in từ trang 2")
  void pages_are_numbered_from_the_second() {
    Written plan = file(PaperKind.PLAN);
    for (Path paper : List.of(plan.printed(), plan.pdf())) {
      List<String> pages = Office.pages(paper);
      assertThat(pages.get(0).strip()).startsWith("UBND");
      assertThat(pages.get(1).strip()).startsWith("2");
      assertThat(pages.get(2).strip()).startsWith("3");
    }
  }

  @Test
  @DisplayName("POI: khổ A4, lề, số trang ẩn ở trang đầu, kiểu chữ từng phần")
  void the_word_file_holds_what_the_decree_asks() throws IOException {
    for (Written file : FILES) {
      try (InputStream in = Files.newInputStream(file.word());
          XWPFDocument document = new XWPFDocument(in)) {
        CTSectPr section = firstSection(document);
        assertThat(section.getPgSz().getW()).hasToString("11906");
        assertThat(section.getPgSz().getH()).hasToString("16838");
        assertThat(section.getPgMar().getTop()).hasToString("1134");
        assertThat(section.getPgMar().getLeft()).hasToString("1701");
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(
                new XWPFHeaderFooterPolicy(document, section)
                    .getDefaultHeader()
                    .getParagraphArray(0)
                    .getCTP()
                    .getFldSimpleArray(0)
                    .getInstr())
            .isEqualTo("PAGE");
        assertHead(document);
      }
    }
  }

  private static CTSectPr firstSection(XWPFDocument document) {
    return document.getParagraphs().stream()
        .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
        .findFirst()
        .map(p -> p.getCTP().getPPr().getSectPr())
        .orElseGet(() -> document.getDocument().getBody().getSectPr());
  }

  private static void assertHead(XWPFDocument document) {
    XWPFTableCell right = document.getTables().getFirst().getRow(0).getCell(1);
    XWPFParagraph country = right.getParagraphArray(0);
    XWPFParagraph motto = right.getParagraphArray(1);
    assertThat(country.getStyle()).isEqualTo("TDKT-COUNTRY");
    assertThat(size(document, country)).isEqualTo(24);
    assertThat(size(document, motto)).isEqualTo(26);
    assertThat(right.getParagraphArray(2).getCTP().getPPr().isSetPBdr()).isTrue();
  }

  private static int size(XWPFDocument document, XWPFParagraph paragraph) {
    var properties = document.getStyles().getStyle(paragraph.getStyle()).getCTStyle().getRPr();
    assertThat(properties.getBArray()).hasSize(1);
    return ((BigInteger) properties.getSzArray(0).getVal()).intValueExact();
  }
}
