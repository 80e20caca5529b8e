package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tệp chỉ ở trong bộ nhớ khi đang đọc")
class MemoryFileTest {
  @Test
  @DisplayName("Tệp của lần chạy bị ngắt giữa chừng được xóa khi mở lại; tệp đang đọc thì còn")
  void what_a_crash_left_is_swept() throws Exception {
    Process crashed = new ProcessBuilder("true").start();
    crashed.waitFor();
    try (MemoryFile open = MemoryFile.of(new ByteArrayInputStream(new byte[] {1}))) {
      Path left = open.path().resolveSibling("tdkt-" + crashed.pid() + "-left");
      Files.createFile(left);

      new Reading(Clock.systemUTC());

      assertThat(left).doesNotExist();
      assertThat(open.path()).exists();
    }
  }
}
