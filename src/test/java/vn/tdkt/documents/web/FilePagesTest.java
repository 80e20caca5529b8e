package vn.tdkt.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.documents.SampleFiles.docx;
import static vn.tdkt.documents.SampleFiles.pdf;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
@DisplayName("Tệp, văn bản của đơn vị")
@Proves({"REQ-33", "REQ-37", "REQ-102"})
class FilePagesTest {
  @RegisterExtension static final Browser browser = new Browser();

  private static final DocumentFacts REPORT =
      new DocumentFacts("602/BC-LHH", LocalDate.of(2024, 11, 14), "Liên hiệp hội", "Tổng kết năm");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Uploads uploads;
  private final JdbcClient db;

  FilePagesTest(@LocalServerPort int port, @Autowired Uploads uploads, @Autowired JdbcClient db) {
    this.server = URI.create("http://localhost:" + port);
    this.uploads = uploads;
    this.db = db;
  }

  @BeforeEach
  void empty() {
    db.sql("delete from documents.file").update();
  }

  StoredFile sent(byte[] content, String name, DocumentFacts facts, boolean restricted)
      throws IOException {
    var upload = new Upload(People.PROVINCE, People.UNIT, 2024, name, facts, restricted);
    var in = new ByteArrayInputStream(content);
    return Register.done(uploads.upload(upload, in, People.OFFICER.actor()));
  }

  HttpResponse<String> get(String person, String path) throws Exception {
    return send(request(person, path).GET());
  }

  HttpResponse<String> post(String person, String path, Map<String, String> fields)
      throws Exception {
    String form =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(person, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  HttpRequest.Builder request(String person, String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("X-Person", person)
        .header("Accept", "text/html");
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  static String page(StoredFile file) {
    return "/tep/" + file.id() + "/thong-tin";
  }

  static Map<String, String> facts(long version, String number, String date) {
    return Map.of(
        "version", String.valueOf(version), "so", number, "ngay", date, "trich-yeu", "Tổng kết");
  }

  @Test
  @DisplayName("Danh sách theo năm, tìm không dấu, có số đếm và người đưa lên")
  void the_list_is_searched_without_accents_and_keeps_its_year_in_the_address() throws Exception {
    sent(docx("a"), "báo cáo.docx", REPORT, false);
    sent(docx("b"), "khác.docx", DocumentFacts.NONE, false);

    String all = get("staff", "/tep?nam=2024").body();
    assertThat(all).contains("2 tệp, văn bản", "602/BC-LHH", "14/11/2024", "Nguyễn Giả Định");
    String found = get("staff", "/tep?nam=2024&q=tong+ket").body();
    assertThat(found).contains("1 tệp, văn bản", "name=\"nam\" value=\"2024\"");
    assertThat(found).doesNotContain("khác.docx");
    assertThat(get("staff", "/tep?nam=2023").body())
        .contains("0 tệp, văn bản", "Chưa có tệp", "&amp;nam=2024\"");
    assertThat(get("staff", "/tep?nam=9999").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Ai chỉ xem thì không thấy nút đưa lên; tệp hạn chế không có trong danh sách")
  void a_restricted_file_is_absent_for_those_without_the_right() throws Exception {
    StoredFile file = sent(docx("a"), "kỷ luật.docx", DocumentFacts.NONE, true);

    assertThat(get("officer", "/tep?nam=2024").body())
        .contains("kỷ luật.docx", "Hạn chế", "/tep/moi");
    assertThat(get("staff", "/tep?nam=2024").body())
        .contains("0 tệp")
        .doesNotContain("kỷ luật.docx", "/tep/moi");
    assertThat(get("staff", page(file)).statusCode()).isEqualTo(404);
    assertThat(get("stranger", "/tep?don-vi=" + People.UNIT).statusCode()).isEqualTo(404);
  }

  @Test
  void facts_are_corrected_on_the_files_own_page_and_stand_in_its_record() throws Exception {
    StoredFile file = sent(pdf(3), "báo cáo.pdf", DocumentFacts.NONE, false);
    assertThat(get("officer", page(file)).body()).contains("PDF, 3 trang, 1 kB", "/xem\"");

    assertThat(post("officer", page(file), facts(1, "602/BC", "4/11/2024")).statusCode())
        .isEqualTo(302);
    assertThat(get("officer", page(file)).body())
        .contains("value=\"04/11/2024\"", "sửa thông tin tệp: Số, ký hiệu: trống → 602/BC");
    assertThat(get("staff", page(file)).body())
        .contains("602/BC")
        .doesNotContain("Ghi thông tin", "Thu hồi", "Nhật ký");
    assertThat(post("staff", page(file), facts(2, "x", "")).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Ngày sai, trích yếu 10.000 ký tự: một câu, không mất gì đã gõ")
  void what_is_wrong_is_told_and_nothing_typed_is_lost() throws Exception {
    StoredFile file = sent(docx("a"), "a.docx", DocumentFacts.NONE, false);

    HttpResponse<String> noDate = post("officer", page(file), facts(1, "602/BC", "31/2/2024"));
    assertThat(noDate.statusCode()).isEqualTo(422);
    assertThat(noDate.body())
        .contains("“31/2/2024” không phải là một ngày", "value=\"602/BC\"", "value=\"31/2/2024\"");
    HttpResponse<String> tooLong = post("officer", page(file), facts(1, "số".repeat(5_000), ""));
    assertThat(tooLong.body()).contains("Mục “Số, ký hiệu” dài 10000 ký tự, nhiều nhất là 200");
  }

  @Test
  @DisplayName("Hai người cùng sửa: người sau thấy cả hai giá trị")
  void a_stale_form_shows_both_values() throws Exception {
    StoredFile file = sent(docx("a"), "a.docx", DocumentFacts.NONE, false);
    post("officer", page(file), facts(1, "601/BC", ""));

    HttpResponse<String> late = post("officer", page(file), facts(1, "602/BC", ""));

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("value=\"602/BC\"", "Đang lưu: “601/BC”", "name=\"version\" value=\"2\"");
    assertThat(post("officer", page(file), facts(2, "602/BC", "")).statusCode()).isEqualTo(302);
  }

  @Test
  @DisplayName("Văn bản của tổ chức đảng: chỉ số, ngày, trích yếu, không có tệp")
  void a_party_document_is_kept_without_its_file() throws Exception {
    Map<String, String> place = Map.of("nam", "2024", "so", "76-KH/TU", "trich-yeu", "Kế hoạch");
    HttpResponse<String> incomplete = post("officer", "/tep/khong-kem-tep", place);
    assertThat(incomplete.statusCode()).isEqualTo(422);
    assertThat(incomplete.body()).contains("cần đủ số, ký hiệu, ngày", "value=\"76-KH/TU\"");

    Map<String, String> whole = new HashMap<>(place);
    whole.put("ngay", "4/3/2024");
    assertThat(post("officer", "/tep/khong-kem-tep", whole).statusCode()).isEqualTo(302);
    assertThat(get("staff", "/tep?nam=2024").body()).contains("76-KH/TU", "không lưu tệp");
    UUID id = db.sql("select id from documents.file").query(UUID.class).single();
    HttpResponse<String> bytes = get("staff", "/tep/" + id);
    assertThat(bytes.headers().firstValue("Location")).hasValue("/tep/" + id + "/thong-tin");
    assertThat(get("staff", "/tep/" + id + "/trang/1.png").statusCode()).isEqualTo(404);
  }

  @Test
  void a_file_is_withdrawn_with_a_reason() throws Exception {
    StoredFile file = sent(docx("a"), "nhầm.docx", DocumentFacts.NONE, false);
    String address = "/tep/" + file.id() + "/thu-hoi";

    assertThat(post("officer", address, Map.of("version", "1", "reason", " ")).statusCode())
        .isEqualTo(422);
    assertThat(post("officer", address, Map.of("version", "1", "reason", "nhầm")).statusCode())
        .isEqualTo(302);
    assertThat(get("officer", "/tep?nam=2024").body()).contains("0 tệp");
    assertThat(get("officer", page(file)).statusCode()).isEqualTo(404);
  }

  @Test
  void the_pages_are_accessible_and_do_not_scroll_sideways_on_a_phone() throws Exception {
    StoredFile file = sent(pdf(2), "báo cáo tổng kết công tác năm.pdf", REPORT, false);
    Page tab = browser.phone();
    tab.setExtraHTTPHeaders(Map.of("X-Person", "officer"));
    for (String path : List.of("/tep?nam=2024", "/tep/moi?nam=2024", page(file))) {
      tab.navigate(server.resolve(path).toString());
      assertThat(Barriers.on(tab)).as(path).isEmpty();
      assertThat(tab.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(390);
    }
  }
}
