package vn.tdkt.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.tdkt.testing.Proves;

@DisplayName("Tệp PDF là PDF/A-2b, veraPDF kiểm tra")
@Proves("REQ-41")
class ArchivalPdfTest {
  @BeforeAll
  static void chooseParser() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Paper> papers() {
    return Stream.concat(
        OfficialPapers.all().values().stream(),
        Stream.of(Samples.bacGiang(), Samples.thaiNguyen(), Samples.matrix(), strange()));
  }

  /** Letters that the font lacks, an empty annex and a blank page before it. */
  private static Paper strange() {
    return Paper.builder("<Tiêu đề> & 😀")
        .twoSided()
        .add(Paragraph.body("😀 ﷽ <b>&amp;</b> \u0000 Đặng"))
        .annex(Orientation.LANDSCAPE)
        .build();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void the_file_conforms(Paper paper) throws Exception {
    assertThat(faults(Papers.pdf(paper))).isEmpty();
  }

  @Test
  @DisplayName("tệp PDF thường thì veraPDF báo lỗi")
  void a_common_file_does_not() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    assertThat(faults(bytes.toByteArray())).isNotEmpty();
  }

  private static List<String> faults(byte[] file) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .toList();
    }
  }

  @Test
  @DisplayName("tên văn bản là tên tệp PDF cho người đọc và cho máy")
  void the_title_stands_in_both_descriptions() throws Exception {
    try (PDDocument document = Loader.loadPDF(Papers.pdf(OfficialPapers.plan()))) {
      String title = "Kế hoạch Thực hiện phong trào thi đua năm 2024";
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
      assertThat(document.getDocumentCatalog().getMetadata().exportXMPMetadata())
          .asString(StandardCharsets.UTF_8)
          .contains(title);
      assertThat(document.getDocumentCatalog().getLanguage().toLowerCase(Locale.ROOT))
          .startsWith("vi");
    }
  }
}
