package vn.tdkt.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.documents.SampleFiles.docx;
import static vn.tdkt.documents.SampleFiles.pdf;
import static vn.tdkt.documents.SampleFiles.xls;
import static vn.tdkt.documents.SampleFiles.xlsx;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.DocumentsApp;
import vn.tdkt.documents.People;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.organisation.Register;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.FreshDatabase;
import vn.tdkt.testing.Proves;

@SpringBootTest(
    classes = DocumentsApp.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@DisplayName("Xem tệp ngay trong trang")
@Proves({"REQ-37", "REQ-192"})
class FileViewTest {
  @RegisterExtension static final Browser browser = new Browser();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Uploads uploads;
  private final JdbcClient db;

  FileViewTest(@LocalServerPort int port, @Autowired Uploads uploads, @Autowired JdbcClient db) {
    this.server = URI.create("http://localhost:" + port);
    this.uploads = uploads;
    this.db = db;
  }

  @BeforeEach
  void empty() {
    db.sql("delete from documents.file").update();
  }

  StoredFile sent(byte[] content, String name, boolean restricted) throws IOException {
    var upload =
        new Upload(People.PROVINCE, People.UNIT, 2024, name, DocumentFacts.NONE, restricted);
    return Register.done(
        uploads.upload(upload, new ByteArrayInputStream(content), People.OFFICER.actor()));
  }

  HttpResponse<String> look(String person, StoredFile file, String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/tep/" + file.id() + "/xem" + query))
            .header("X-Person", person)
            .header("Accept", "text/html")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** A workbook of two sheets, the first with merged cells and a hidden row, the second long. */
  static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet first = book.createSheet("Chấm điểm");
      for (int row = 0; row < 4; row++) {
        Row line = first.createRow(row);
        for (int column = 0; column < 3; column++) {
          line.createCell(column).setCellValue("ô " + row + "-" + column);
        }
      }
      first.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      first.getRow(3).setZeroHeight(true);
      Sheet second = book.createSheet("Danh sách");
      for (int row = 0; row < 1_000; row++) {
        second.createRow(row).createCell(0).setCellValue(row + 1);
        second.getRow(row).createCell(1).setCellValue("Người thứ " + (row + 1));
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  @DisplayName(
      "Tệp Word: chữ như đã đọc, mã HTML trong tệp chỉ là chữ, có câu nói rõ và nút tải về")
  void a_word_file_is_shown_as_plain_text() throws Exception {
    StoredFile file = sent(docx("Báo cáo <script>alert(1)</script>", "Dòng hai"), "a.docx", false);

    String body = look("staff", file, "").body();

    assertThat(body)
        .contains("Báo cáo &lt;script", "Dòng hai", "không phải bản trình bày", "Tải tệp về")
        .doesNotContain("<script>alert");
  }

  @Test
  @DisplayName(
      "Excel: từng trang tính, ô gộp, dòng ẩn được nói rõ; bảng dài chia phần, nói còn bao nhiêu")
  void a_workbook_has_tabs_merged_cells_and_leaves() throws Exception {
    StoredFile file = sent(workbook(), "danh sách.xlsx", false);

    assertThat(look("staff", file, "").body())
        .contains("rowspan=\"2\"", "ô 3-2", "Có 1 dòng bị ẩn", "Danh sách</a>")
        .doesNotContain("Người thứ");
    assertThat(look("staff", file, "?trang-tinh=2").body())
        .contains("dòng 1 đến 300 trong 1000 dòng", "700 dòng nữa", "Người thứ 300")
        .doesNotContain("Người thứ 301", "ô 3-2");
    assertThat(look("staff", file, "?trang-tinh=2&phan=4").body())
        .contains("Người thứ 1000", "900 dòng nữa");
    assertThat(look("staff", file, "?trang-tinh=2&phan=5").statusCode()).isEqualTo(404);
    assertThat(look("staff", file, "?trang-tinh=3").statusCode()).isEqualTo(404);
    assertThat(look("staff", file, "?phan=-1").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Excel đời cũ và tệp không có chữ nào")
  void an_old_workbook_and_an_empty_one() throws Exception {
    assertThat(look("staff", sent(xls("Bảng chấm điểm"), "a.xls", false), "").body())
        .contains("Bảng chấm điểm");
    HttpResponse<String> empty = look("staff", sent(xlsx(""), "b.xlsx", false), "");
    assertThat(empty.statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("PDF: từng trang là hình vẽ sẵn, mỗi phần năm trang")
  void a_pdf_is_shown_page_by_page() throws Exception {
    StoredFile file = sent(pdf(7), "a.pdf", false);

    assertThat(look("staff", file, "").body())
        .contains("/trang/5.png", "trang 1 đến 5 trong 7 trang")
        .doesNotContain("/trang/6.png");
    assertThat(look("staff", file, "?phan=2").body()).contains("/trang/7.png");
    assertThat(look("staff", file, "?trang=6").body())
        .contains("id=\"trang-6\"", "trang 6 đến 7 trong 7 trang");
    assertThat(look("staff", file, "?trang=0").statusCode()).isEqualTo(404);
    assertThat(look("staff", file, "?trang=11").statusCode()).isEqualTo(404);
    assertThat(look("staff", file, "?phan=3").statusCode()).isEqualTo(404);
    assertThat(look("staff", file, "?phan=2147483647").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Tệp hạn chế: người không có quyền không thấy; mỗi lần xem ghi nhật ký đúng một lần")
  void a_restricted_file_is_looked_at_on_record() throws Exception {
    StoredFile file = sent(docx("Kỷ luật"), "a.docx", true);

    assertThat(look("staff", file, "").statusCode()).isEqualTo(404);
    assertThat(look("stranger", file, "").statusCode()).isEqualTo(404);
    assertThat(openings(file)).isZero();
    assertThat(look("officer", file, "").body()).contains("Kỷ luật", "Hạn chế");
    assertThat(openings(file)).isEqualTo(1);
  }

  private int openings(StoredFile file) {
    return db.sql(
            "select count(*) from audit.act where subject = ? and kind = 'documents.file-opened'")
        .param(file.id())
        .query(Integer.class)
        .single();
  }

  @Test
  void the_viewer_is_accessible_and_does_not_scroll_sideways_on_a_phone() throws Exception {
    StoredFile file = sent(workbook(), "danh sách.xlsx", false);
    Page tab = browser.phone();
    tab.setExtraHTTPHeaders(Map.of("X-Person", "officer"));
    for (String query : new String[] {"", "?trang-tinh=2&phan=2"}) {
      tab.navigate(server.resolve("/tep/" + file.id() + "/xem" + query).toString());
      assertThat(Barriers.on(tab)).as(query).isEmpty();
      assertThat(tab.evaluate("document.documentElement.scrollWidth")).as(query).isEqualTo(390);
    }
  }
}
