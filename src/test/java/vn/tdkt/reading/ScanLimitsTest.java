package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.testing.Proves;

@DisplayName("Bản quét hỏng, quá lớn, có dấu mật")
@Proves("REQ-43")
class ScanLimitsTest {
  /** Where the marker of a JPEG's frame begins its height and width. */
  private static final int SIZE_IN_FRAME = 5;

  @TempDir Path folder;

  private static ScannedPages scan(String... paragraphs) {
    Paper.Builder paper = Paper.builder("Báo cáo");
    Arrays.stream(paragraphs).forEach(text -> paper.add(vn.tdkt.papers.Paragraph.plain(text)));
    return ScannedPages.of(Papers.pdf(paper.build()));
  }

  private String refusal(String name, byte[] bytes) throws IOException {
    return new ReadFiles(folder).refusal(name, bytes);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"png", "jpg"})
  void a_photograph_is_read(String format) throws IOException {
    byte[] photograph = scan("BÁO CÁO", "Đơn vị đạt 950 điểm.").page(1, format);
    ReadDocument document = new ReadFiles(folder).read("ảnh." + format, photograph);
    assertThat(document.kind()).isEqualTo(FileKind.SCAN);
    assertThat(document.paragraphs().map(Paragraph::text))
        .containsExactly("BÁO CÁO", "Đơn vị đạt 950 điểm.");
  }

  @Test
  void the_stamp_of_a_state_secret_is_seen_in_the_picture() throws IOException {
    byte[] secret = scan("MẬT", "Đơn vị đạt 950 điểm.").page(1, "png");
    assertThat(refusal("mat.png", secret)).contains("dấu chỉ độ mật");
  }

  @Test
  void what_is_empty_or_cut_off_is_refused() throws IOException {
    byte[] whole = scan("BÁO CÁO").page(1, "png");
    assertThat(refusal("rong.png", new byte[0])).contains("không có nội dung");
    assertThat(refusal("cut.png", Arrays.copyOf(whole, whole.length / 2))).contains("bị hỏng");
    assertThat(refusal("dau.png", Arrays.copyOf(whole, 40))).contains("bị hỏng");
  }

  @Test
  void a_picture_that_would_fill_the_memory_is_refused_by_its_head() throws IOException {
    ByteBuffer png = ByteBuffer.wrap(scan("BÁO CÁO").page(1, "png"));
    png.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 check = new CRC32();
    check.update(png.array(), 12, 17);
    png.putInt(29, (int) check.getValue());
    assertThat(refusal("bom.png", png.array())).contains("kích thước quá lớn");
  }

  /** The PDF says that its picture is small; the picture itself says otherwise. */
  @Test
  void so_is_one_that_hides_in_a_pdf() throws IOException {
    byte[] jpeg = scan("BÁO CÁO").page(1, "jpg");
    int frame = frame(jpeg);
    ByteBuffer.wrap(jpeg).putShort(frame + SIZE_IN_FRAME, (short) 60_000);
    ByteBuffer.wrap(jpeg).putShort(frame + SIZE_IN_FRAME + 2, (short) 60_000);
    assertThat(refusal("bom.pdf", pdf(jpeg))).contains("ảnh quá lớn");
  }

  private static int frame(byte[] jpeg) {
    int at = 0;
    while ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != 0xC0) {
      at++;
    }
    return at;
  }

  private static byte[] pdf(byte[] jpeg) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject picture =
          new PDImageXObject(
              document,
              new java.io.ByteArrayInputStream(jpeg),
              COSName.DCT_DECODE,
              100,
              100,
              8,
              PDDeviceGray.INSTANCE);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.drawImage(picture, 0, 0, 500, 700);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void more_pages_than_somebody_waits_for_are_refused_before_the_first_is_read()
      throws IOException {
    List<BufferedImage> pages =
        Collections.nCopies(500, new BufferedImage(80, 110, BufferedImage.TYPE_BYTE_GRAY));
    assertThat(refusal("dai.tif", new ScannedPages(pages).tiff())).contains("trên 60 trang");
    assertThat(refusal("dai.pdf", new ScannedPages(pages.subList(0, 61)).pdf()))
        .contains("trên 60 trang");
  }

  @Test
  void an_empty_page_has_nothing_to_read() throws IOException {
    byte[] black =
        new ScannedPages(List.of(new BufferedImage(80, 110, BufferedImage.TYPE_BYTE_GRAY)))
            .page(1, "png");
    assertThat(refusal("den.png", black)).contains("không có chữ nào để đọc");
  }
}
