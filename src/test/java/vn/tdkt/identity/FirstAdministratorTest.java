package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.WebTest;

@WebTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class FirstAdministratorTest {
  @LocalServerPort int port;
  @Autowired FirstAdministrator first;

  @Test
  @DisplayName("Bản cài trống: một liên kết dùng một lần lập ra quản trị đầu tiên")
  void the_link_serves_once() {
    URI address = URI.create("http://127.0.0.1:" + port);
    String line = first.lines(address).getFirst();
    URI link = URI.create(line.substring(line.indexOf("http")));
    String page = link.getPath() + "?" + link.getQuery();
    Map<String, String> answers =
        Map.of(
            "ma", link.getQuery().substring("ma=".length()),
            "province", "Tỉnh Mẫu",
            "fullName", "Phạm Thị Mẫu",
            "login", "quantri.mau",
            "password", Staff.PASSWORD);
    HttpVisitor visitor = new HttpVisitor(port);

    assertThat(visitor.get(page).body()).contains("Người quản trị đầu tiên");
    assertThat(visitor.post(FirstAdministrator.ADDRESS, answers).statusCode()).isEqualTo(302);
    assertThat(visitor.signIn("quantri.mau", Staff.PASSWORD).statusCode()).isEqualTo(302);
    assertThat(visitor.get("/don-vi").body()).contains("Tỉnh Mẫu", "Phạm Thị Mẫu");

    HttpVisitor late = new HttpVisitor(port);
    late.get(page);
    assertThat(late.post(FirstAdministrator.ADDRESS, answers).body())
        .contains("Liên kết này đã dùng");
    assertThat(first.lines(address)).isEmpty();
  }
}
