package vn.tdkt.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("Tỷ lệ ra số người")
@Proves("REQ-67")
class ShareTest {
  @ParameterizedTest(name = "{0}% của {1} người, đăng ký {2}: cần {3}, {4}")
  @CsvSource({
    "100, 13, 13, 13, REACHED",
    "100, 13, 12, 13, SHORT",
    "10, 20, 2, 2, REACHED",
    "10, 20, 1, 2, SHORT",
    "10, 13, 2, 2, REACHED",
    "10, 13, 1, 2, ASKED",
    "10, 13, 0, 2, SHORT",
    "10, 5, 0, 1, SHORT",
    "10, 0, 0, 0, REACHED"
  })
  void heads(int percent, int of, int registered, int needed, Share.Standing standing) {
    Share share = new Share(percent, of, registered);
    assertThat(share.atLeast()).isEqualTo(needed);
    assertThat(share.standing()).isEqualTo(standing);
  }
}
