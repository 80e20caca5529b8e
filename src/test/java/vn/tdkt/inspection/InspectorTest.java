package vn.tdkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.documents.SampleFiles.docx;
import static vn.tdkt.documents.SampleFiles.docxWithHeader;
import static vn.tdkt.documents.SampleFiles.encryptedDocx;
import static vn.tdkt.documents.SampleFiles.encryptedPdf;
import static vn.tdkt.documents.SampleFiles.jpg;
import static vn.tdkt.documents.SampleFiles.pdf;
import static vn.tdkt.documents.SampleFiles.pdfSaying;
import static vn.tdkt.documents.SampleFiles.png;
import static vn.tdkt.documents.SampleFiles.tif;
import static vn.tdkt.documents.SampleFiles.utf8;
import static vn.tdkt.documents.SampleFiles.word;
import static vn.tdkt.documents.SampleFiles.xls;
import static vn.tdkt.documents.SampleFiles.xlsx;
import static vn.tdkt.documents.SampleFiles.xlsxWithHeader;
import static vn.tdkt.documents.SampleFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.testing.Proves;

@DisplayName("Xem xét tệp trước khi nhận")
@Proves("REQ-102")
class InspectorTest {
  final Path folder;
  final Inspector inspector = new Inspector(VietnamTime.clock());

  InspectorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  Inspection inspect(byte[] content) throws IOException {
    return inspector.inspect(Files.write(folder.resolve("tệp"), content));
  }

  void sound(byte[] content, FileType type, @Nullable Integer pages) throws IOException {
    assertThat(inspect(content)).isEqualTo(new Inspection.Sound(type, pages));
  }

  void flawed(byte[] content, Flaw flaw) throws IOException {
    assertThat(inspect(content)).isEqualTo(new Inspection.Flawed(flaw));
  }

  @Nested
  @DisplayName("Loại tệp nhận ra theo nội dung")
  class Kinds {
    @Test
    void the_kinds_of_an_office_are_taken() throws IOException {
      sound(pdf(3), FileType.PDF, 3);
      sound(docx("Báo cáo"), FileType.DOCX, null);
      sound(xlsx("Điểm"), FileType.XLSX, null);
      sound(xls("Điểm"), FileType.XLS, null);
      sound(png(20, 10), FileType.PNG, 1);
      sound(jpg(20, 10), FileType.JPG, 1);
      sound(tif(20, 10), FileType.TIF, 1);
      sound(utf8("Báo cáo\r\n\tkết quả"), FileType.TXT, null);
    }

    @Test
    void an_empty_file_is_told() throws IOException {
      flawed(new byte[0], Flaw.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<html><script>alert(1)</script></html>",
          "  <svg xmlns='http://www.w3.org/2000/svg'/>",
          "#!/bin/sh",
          "{\\rtf1 x}",
          "MZ\u0000\u0001",
          "\u007fELF\u0001"
        })
    void what_a_browser_or_a_shell_would_run_is_no_evidence(String text) throws IOException {
      flawed(utf8(text), Flaw.TYPE);
    }

    @Test
    void archives_are_to_be_unpacked_first() throws IOException {
      flawed(zip(Map.of("a.txt", utf8("a"))), Flaw.ARCHIVE);
      flawed(utf8("Rar!\u001a\u0007"), Flaw.ARCHIVE);
    }

    @Test
    void damaged_files_are_told() throws IOException {
      flawed(Arrays.copyOf(docx("Báo cáo"), 300), Flaw.DAMAGED);
      flawed(Arrays.copyOf(png(200, 200), 20), Flaw.DAMAGED);
      flawed(utf8("%PDF-1.7\nkhông phải PDF"), Flaw.DAMAGED);
    }
  }

  @Nested
  @DisplayName("Tệp nguy hiểm")
  class Dangerous {
    @Test
    void macros_are_refused_by_their_part_and_by_their_type() throws IOException {
      flawed(word("<w/>", "word/vbaProject.bin", new byte[] {1}), Flaw.MACRO);
      String types =
          "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>"
              + "</Types>";
      flawed(zip(Map.of("[Content_Types].xml", utf8(types))), Flaw.MACRO);
    }

    @Test
    void files_with_a_password_are_told_so() throws IOException {
      flawed(encryptedPdf(), Flaw.ENCRYPTED);
      flawed(encryptedDocx(), Flaw.ENCRYPTED);
    }

    @Test
    void a_zip_bomb_ends_at_the_ratio() throws IOException {
      byte[] bomb = word("<w/>", "word/media/a.png", new byte[100 << 20]);
      assertThat(bomb.length).isLessThan(200 << 10);
      flawed(bomb, Flaw.BOMB);
    }

    @Test
    void many_small_bombs_end_at_the_total() throws IOException {
      Map<String, byte[]> entries = new LinkedHashMap<>();
      entries.put("[Content_Types].xml", contentTypes());
      for (int i = 0; i < 25; i++) {
        entries.put("word/media/" + i, new byte[9 << 20]);
      }
      flawed(zip(entries), Flaw.BOMB);
    }

    @Test
    void too_many_entries_are_a_bomb() throws IOException {
      Map<String, byte[]> entries = new LinkedHashMap<>();
      entries.put("[Content_Types].xml", contentTypes());
      for (int i = 0; i < 5_001; i++) {
        entries.put("word/media/" + i, new byte[0]);
      }
      flawed(zip(entries), Flaw.BOMB);
    }

    byte[] contentTypes() {
      return utf8(
          "<Types><Override ContentType='application/vnd.openxmlformats-officedocument"
              + ".wordprocessingml.document.main+xml'/></Types>");
    }

    @Test
    void a_billion_laughs_and_external_entities_stay_unread() throws IOException {
      String laughs =
          "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><w><p><t>&b;</t></p></w>";
      flawed(word(laughs, "word/x", new byte[1]), Flaw.DAMAGED);
      String outside =
          "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w><p><t>&a;</t></p></w>";
      flawed(word(outside, "word/x", new byte[1]), Flaw.DAMAGED);
    }

    @Test
    void a_pdf_bomb_is_counted_before_a_reader_sees_it() throws IOException {
      flawed(pdfWithStream("/FlateDecode", deflated(new byte[250 << 20])), Flaw.BOMB);
      byte[] nested = deflated(deflated(new byte[1 << 20]));
      flawed(pdfWithStream("[/FlateDecode /FlateDecode]", nested), Flaw.BOMB);
    }

    byte[] pdfWithStream(String filter, byte[] stream) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(utf8("%PDF-1.4\n4 0 obj\n<</Filter " + filter + " /Length " + stream.length));
      out.write(utf8(">>\nstream\n"));
      out.write(stream);
      out.write(utf8("\nendstream\nendobj\n%%EOF"));
      return out.toByteArray();
    }

    byte[] deflated(byte[] content) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
        deflater.write(content);
      }
      return out.toByteArray();
    }

    @Test
    void a_picture_of_absurd_size_is_measured_not_decoded() throws IOException {
      flawed(png(20_000, 6_000), Flaw.PICTURE_TOO_LARGE);
    }
  }

  @Nested
  @DisplayName("Bí mật nhà nước")
  class StateSecrets {
    @Test
    void a_stamp_is_found_in_every_kind_of_text() throws IOException {
      flawed(utf8("SỞ NỘI VỤ\nTỐI MẬT\nBáo cáo"), Flaw.SECRET);
      flawed(docx("SỞ NỘI VỤ", "MẬT", "Báo cáo"), Flaw.SECRET);
      flawed(docxWithHeader("Số: 1/BC MẬT", "Báo cáo"), Flaw.SECRET);
      flawed(xlsx("Báo cáo", "TUYỆT MẬT"), Flaw.SECRET);
      flawed(xlsxWithHeader("&\"Times New Roman,Bold\"TỐI MẬT"), Flaw.SECRET);
      flawed(xls("Báo cáo", "TUYỆT MẬT"), Flaw.SECRET);
      flawed(pdfSaying("SỞ NỘI VỤ", "TUYỆT MẬT", "Báo cáo"), Flaw.SECRET);
    }

    @Test
    void a_text_box_in_a_paragraph_is_read_too() throws IOException {
      String boxed =
          "<w:d xmlns:w='x'><w:p><w:r><w:t>Số: 1/BC</w:t><w:txbxContent><w:p><w:r><w:t>MẬ</w:t>"
              + "</w:r><w:r><w:t>T</w:t></w:r></w:p></w:txbxContent></w:r></w:p></w:d>";
      flawed(word(boxed, "word/x", new byte[1]), Flaw.SECRET);
    }

    @Test
    void ordinary_texts_about_secrets_are_taken() throws IOException {
      sound(
          docx("QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC", "Đổi mật khẩu, giữ bí mật."), FileType.DOCX, null);
      sound(pdfSaying("Thực hiện tốt việc bảo vệ bí mật nhà nước"), FileType.PDF, 1);
      sound(xlsx("MẬT KHẨU", "Bảo mật"), FileType.XLSX, null);
    }
  }
}
