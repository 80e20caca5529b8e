package vn.tdkt.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.testing.Proves;

/** Tables of every length from half a page to a page, so that each possible cut is tried. */
@DisplayName("Khối chữ ký không bao giờ bị tách trang, không đứng một mình trên trang")
@Proves("REQ-41")
class ClosingIsNeverSplitTest {
  private static IntStream lengths() {
    return IntStream.rangeClosed(26, 46);
  }

  @Test
  @DisplayName("PDF")
  void in_pdf(@TempDir Path folder) {
    Office office = new Office(folder);
    lengths()
        .mapToObj(n -> office.file(Samples.longTable(n), "pdf-" + n, Format.PDF))
        .forEach(ClosingIsNeverSplitTest::signaturesStandTogether);
  }

  @Test
  @DisplayName("Word, in bằng LibreOffice")
  void in_word(@TempDir Path folder) {
    printed(folder, Format.DOCX).forEach(ClosingIsNeverSplitTest::signaturesStandTogether);
  }

  @Test
  @DisplayName("Excel, in bằng LibreOffice: cả khối nằm trong một hàng")
  void in_excel(@TempDir Path folder) {
    printed(folder, Format.XLSX).forEach(ClosingIsNeverSplitTest::closingIsOnOnePage);
  }

  private static Stream<Path> printed(Path folder, Format format) {
    Office office = new Office(folder);
    Path[] files =
        lengths()
            .mapToObj(n -> office.file(Samples.longTable(n), format + "-" + n, format))
            .toArray(Path[]::new);
    return office.printed(files).stream();
  }

  private static void signaturesStandTogether(Path pdf) {
    assertThat(closingIsOnOnePage(pdf)).as("rows beside the signatures").contains("Hàng thứ");
  }

  private static String closingIsOnOnePage(Path pdf) {
    List<String> pages = Office.pages(pdf).stream().filter(p -> p.contains("Nơi nhận")).toList();
    assertThat(pages).as(pdf.toString()).hasSize(1);
    assertThat(pages.getFirst()).contains("TM. BAN", "PHÓ CHỦ", "Lưu: VT");
    assertThat(pages.getFirst()).contains("Người Ký Giả", "Định");
    return pages.getFirst();
  }
}
