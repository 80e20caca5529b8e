package vn.tdkt.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = ProblemsTest.App.class, webEnvironment = RANDOM_PORT)
@ActiveProfiles("problems")
@DisplayName("Điều người dùng đọc khi một việc chưa thực hiện được")
class ProblemsTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  ProblemsTest(@Autowired @LocalServerPort int port) {
    this.port = port;
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "refused, 422, không tự chấm bảng của mình",
    "stale, 409, đã được người khác thay đổi",
    "hidden, 404, Không có trang này",
    "nowhere, 404, Không có trang này",
    "number/abc, 400, chương trình không đọc được",
    "error, 404, Không có trang này",
    "large, 413, Tệp vừa gửi lớn hơn mức cho phép",
    "broken, 500, Lỗi thuộc về chương trình",
    "full, 507, Đĩa của máy chủ đã đầy",
    "unreachable, 503, chưa nối được với cơ sở dữ liệu"
  })
  void each_failure_has_its_status_and_one_sentence(String path, int status, String sentence) {
    var answer = get(path, "text/html");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(sentence).contains("<html lang=\"vi\">");
  }

  @Test
  void a_refusal_quotes_its_clause() {
    assertThat(get("refused", "text/html").body()).contains("Căn cứ: khoản 2 Điều 7 Quy chế khối");
  }

  @Test
  void the_number_of_a_requirement_says_nothing_to_a_reader() {
    assertThat(get("required", "text/html").body())
        .contains("không tự chấm")
        .doesNotContain("REQ-", "Căn cứ:");
  }

  @Test
  void our_fault_shows_a_number_that_stands_in_the_log_and_no_exception(CapturedOutput log) {
    String page = get("broken", "text/html").body();

    String number = page.replaceAll("(?s).*Mã lỗi: ([0-9A-F]{4}-[0-9A-F]{4}).*", "$1");
    assertThat(number).hasSize(9);
    assertThat(log.getAll()).contains("error " + number);
    assertThat(page).doesNotContain("secret detail").doesNotContain("Exception");
  }

  @Test
  void a_script_gets_the_same_sentence_as_json() {
    var answer = get("refused", "application/json");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("khoản 2 Điều 7 Quy chế khối").contains("không tự chấm");
  }

  @Test
  void a_part_of_a_page_gets_a_part() {
    var answer = send(request("stale").header("HX-Request", "true"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("<html");
  }

  @Test
  void a_script_is_told_where_an_act_leads_and_does_not_follow_itself() {
    assertThat(send(request("number/7")).statusCode()).isEqualTo(302);

    var answer = send(request("number/7").header("HX-Request", "true"));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/page?7");
  }

  @Test
  void a_post_without_its_token_changes_nothing_and_says_reload() {
    var answer = send(request("text").POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Mời tải lại trang");
  }

  @Test
  void the_frame_shows_who_works_here_and_only_the_entries_that_open() {
    String page = get("page", "text/html").body();

    assertThat(page)
        .contains("Người Mẫu")
        .contains("Năm 2024")
        .contains("chuyên viên phụ trách")
        .contains("Đổi người dùng")
        .contains("<a href=\"/page\" aria-current=\"page\">Chấm điểm</a>")
        .doesNotContain("Quản trị hệ thống");
  }

  @Test
  void hostile_text_in_a_title_stays_text() {
    assertThat(get("title/%3Cscript%3Ealert(1)", "text/html").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
  }

  private HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By its own profile, so that no other test's application scans it. */
  @Profile("problems")
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
  @Import({
    Pages.class,
    ProblemAdvice.class,
    ProblemAnswer.class,
    ProblemController.class,
    RedirectsForScripts.class,
    Faults.class
  })
  static class App {
    @Bean
    SecurityFilterChain open(HttpSecurity http) {
      return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }

    @Bean
    TemplateEngine templates() {
      return SamplePages.TEMPLATES;
    }

    @Bean
    Viewers viewers() {
      return request -> Optional.of(new SamplePages.Officer());
    }

    @Bean
    Entrance scoring() {
      return new Door(Menu.SCORING, "/page", true);
    }

    @Bean
    Entrance administration() {
      return new Door(Menu.ADMINISTRATION, "/admin", false);
    }
  }

  record Door(Menu menu, String address, boolean open) implements Entrance {
    @Override
    public boolean opensFor(Access access) {
      return open;
    }
  }

  /** One address for each way to fail. */
  @Profile("problems")
  @Controller
  static class Faults {
    private final Pages pages;

    Faults(Pages pages) {
      this.pages = pages;
    }

    @GetMapping("/refused")
    String refused() {
      return because("khoản 2 Điều 7 Quy chế khối");
    }

    @GetMapping("/required")
    String required() {
      return because("REQ-13");
    }

    private String because(String clause) {
      return pages.after(
          Outcome.refused("trial.refused.own-sheet", Citation.of(clause)), "redirect:/page");
    }

    @GetMapping("/stale")
    String stale() {
      throw new StaleEdit("sheet", 3);
    }

    @GetMapping("/hidden")
    String hidden() {
      throw new NotVisible("sheet");
    }

    @GetMapping("/large")
    String large() {
      throw new MaxUploadSizeExceededException(1);
    }

    @GetMapping("/broken")
    String broken() {
      throw new IllegalStateException("secret detail");
    }

    @GetMapping("/full")
    String full() {
      throw new UncheckedIOException(new IOException("No space left on device"));
    }

    @GetMapping("/unreachable")
    String unreachable() {
      throw new CannotCreateTransactionException("nobody answers");
    }

    @GetMapping("/number/{number}")
    String number(@PathVariable int number) {
      return "redirect:/page?" + number;
    }

    @PostMapping("/text")
    String text(@RequestBody String body) {
      return "redirect:/page?" + body.length();
    }

    @GetMapping("/page")
    String page(Model model) {
      return titled("Trang mẫu", model);
    }

    @RequestMapping("/title/{title}")
    String titled(@PathVariable String title, Model model) {
      model.addAttribute("page", pages.page(title));
      model.addAttribute("problem", Problem.of(HttpStatus.NOT_FOUND));
      return "pages/problem";
    }
  }
}
