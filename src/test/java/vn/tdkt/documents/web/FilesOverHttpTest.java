package vn.tdkt.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.documents.SampleFiles.docx;
import static vn.tdkt.documents.SampleFiles.pdfSaying;
import static vn.tdkt.documents.SampleFiles.tif;
import static vn.tdkt.documents.SampleFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.tdkt.database.DataFolder;
import vn.tdkt.documents.DocumentsApp;
import vn.tdkt.documents.People;
import vn.tdkt.testing.FreshDatabase;
import vn.tdkt.testing.Proves;

@SpringBootTest(
    classes = DocumentsApp.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@DisplayName("Gửi và mở tệp qua mạng")
@Proves("REQ-102")
class FilesOverHttpTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Path passing;

  FilesOverHttpTest(@LocalServerPort int port, @Autowired DataFolder data) {
    this.server = URI.create("http://127.0.0.1:" + port);
    this.passing = data.passing();
  }

  static byte[] form(String name, byte[] content) {
    String head =
        """
        --x\r
        Content-Disposition: form-data; name="don-vi"\r
        \r
        %s\r
        --x\r
        Content-Disposition: form-data; name="nam"\r
        \r
        2024\r
        --x\r
        Content-Disposition: form-data; name="tep"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(People.UNIT, name);
    byte[] start = utf8(head);
    byte[] end = utf8("\r\n--x--\r\n");
    byte[] all = new byte[start.length + content.length + end.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    System.arraycopy(end, 0, all, start.length + content.length, end.length);
    return all;
  }

  HttpResponse<String> post(String person, String accept, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/tep"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Accept", accept)
            .header("X-Person", person)
            .POST(body)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<byte[]> get(String person, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path)).header("X-Person", person).build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  String sent(String name, byte[] content) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post("officer", "application/json", BodyPublishers.ofByteArray(form(name, content)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
  }

  List<Path> unfinished() throws IOException {
    try (Stream<Path> files = Files.list(passing.resolve("incoming"))) {
      return files.toList();
    }
  }

  @Test
  void a_script_learns_id_name_and_pages_and_a_form_is_led_on() throws Exception {
    byte[] form = form("báo cáo.pdf", pdfSaying("Báo cáo"));
    HttpResponse<String> script =
        post("officer", "application/json", BodyPublishers.ofByteArray(form));
    assertThat(script.body()).contains("\"name\":\"báo cáo.pdf\"").contains("\"pages\":1");
    HttpResponse<String> page = post("officer", "text/html", BodyPublishers.ofByteArray(form));
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .endsWith("/tep?don-vi=" + People.UNIT + "&nam=2024");
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void a_file_is_saved_never_run() throws Exception {
    byte[] content = docx("Báo cáo");
    HttpResponse<byte[]> file = get("staff", "/tep/" + sent("Báo cáo “1”.docx", content));
    assertThat(file.body()).isEqualTo(content);
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue(
            "attachment; filename=\"bao cao _1_.docx\";"
                + " filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%E2%80%9C1%E2%80%9D.docx");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("sandbox");
  }

  @Test
  void pages_are_shown_as_pictures_that_we_drew() throws Exception {
    for (String id :
        List.of(sent("a.pdf", pdfSaying("Trang một")), sent("a.tif", tif(3000, 2000)))) {
      HttpResponse<byte[]> picture = get("officer", "/tep/" + id + "/trang/1.png");
      assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
      assertThat(ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth())
          .isBetween(1000, 1101);
      assertThat(get("officer", "/tep/" + id + "/trang/2.png").statusCode()).isEqualTo(404);
      assertThat(get("officer", "/tep/" + id + "/trang/0.png").statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("Đơn vị khác: tệp không tồn tại, không gửi thay được")
  void for_another_unit_the_file_does_not_exist() throws Exception {
    String id = sent("riêng.docx", docx("riêng"));
    HttpResponse<byte[]> hidden = get("stranger", "/tep/" + id);
    HttpResponse<byte[]> missing = get("stranger", "/tep/" + People.PROVINCE);
    assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
    assertThat(get("stranger", "/tep/" + id + "/trang/1.png").statusCode()).isEqualTo(404);
    BodyPublisher form = BodyPublishers.ofByteArray(form("a.docx", docx("a")));
    assertThat(post("stranger", "application/json", form).statusCode()).isEqualTo(404);
    assertThat(post("staff", "application/json", form).statusCode()).isEqualTo(404);
  }

  @Test
  void a_refused_file_is_told_with_its_reason() throws Exception {
    BodyPublisher form = BodyPublishers.ofByteArray(form("a.pdf", utf8("<html></html>")));
    HttpResponse<String> answer = post("officer", "application/json", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("không thuộc loại được nhận");
    BodyPublisher none = BodyPublishers.ofByteArray(form("", new byte[0]));
    assertThat(post("officer", "application/json", none).body()).contains("Chưa chọn tệp nào");
  }

  @Test
  @DisplayName("Tệp 200 MB bị từ chối sớm bằng một câu, không để lại gì")
  void two_hundred_megabytes_are_refused_with_a_sentence() throws Exception {
    byte[] large = form("to.pdf", new byte[200 << 20]);
    BodyPublisher announced = BodyPublishers.ofByteArray(large);
    refusedAsTooLarge(post("officer", "text/html", announced));
    BodyPublisher unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    refusedAsTooLarge(post("officer", "text/html", unannounced));
  }

  void refusedAsTooLarge(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Tệp quá lớn");
    assertThat(unfinished()).isEmpty();
  }
}
