package vn.tdkt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.testing.Browser;

@SampleTest
@DisplayName("Mọi trang mà mỗi vai trò đến được")
class EveryPageTest {
  @RegisterExtension static final Browser browser = new Browser();

  private static final Set<String> LOOKS = new HashSet<>();

  @LocalServerPort int port;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "chuyenvien",
        "lanhdao",
        "vanthu",
        "phongban",
        "canhan",
        "truongkhoi",
        "phokhoi",
        "gd.quy-hoach",
        "gd.du-lieu",
        "gd.bao-tang",
        "gd.boi-duong.lanhdao",
        "bg.chuyenvien",
        "tn.chuyenvien",
        "hoidong",
        "bn.hoidong",
        "thanhvien",
        "thamquyen",
        "thanhtra",
        "quantri"
      })
  @DisplayName(
      "Trả lời được, không lỗi trên trình duyệt, ai cũng dùng được, điện thoại không cuộn ngang")
  void every_page_answers_and_shuts_nobody_out(String login) {
    SampleOffice office = new SampleOffice(port);
    Crawl crawl = new Crawl(office.enter(browser.desktop(), login), office, LOOKS);

    List<String> faults = crawl.from("/");

    assertThat(faults).isEmpty();
    assertThat(crawl.kinds()).as("pages reached").hasSizeGreaterThan(3);
  }
}
