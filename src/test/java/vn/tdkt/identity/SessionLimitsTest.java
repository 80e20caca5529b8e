package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.identity.model.SessionLimits;

class SessionLimitsTest {
  private static final Instant OPENED = Instant.parse("2024-11-14T01:00:00Z");
  private final SessionLimits limits =
      new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(12));

  @ParameterizedTest(name = "mở {0}, yêu cầu cuối {1} trước đây: {2}")
  @DisplayName("Máy khóa sau 15 phút không dùng; phiên kết thúc sau 12 giờ")
  @CsvSource({
    "PT1H, PT0S, OPEN",
    "PT1H, PT15M, OPEN",
    "PT1H, PT15M1S, LOCKED",
    "PT12H, PT0S, OPEN",
    "PT12H1S, PT0S, OVER"
  })
  void on_both_sides_of_each_edge(Duration open, Duration idle, SessionLimits.State expected) {
    Instant now = OPENED.plus(open);

    assertThat(limits.state(OPENED, now.minus(idle), now)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"PT59S, false", "PT1M, true"})
  void the_last_request_is_written_once_a_minute_at_most(Duration ago, boolean written) {
    assertThat(limits.toBeSeen(OPENED, OPENED.plus(ago))).isEqualTo(written);
  }

  @Test
  void what_is_locked_at_once_is_locked_and_not_over() {
    Instant now = OPENED.plusSeconds(3600);

    assertThat(limits.state(OPENED, limits.lockedBySeeing(now), now))
        .isEqualTo(SessionLimits.State.LOCKED);
  }
}
