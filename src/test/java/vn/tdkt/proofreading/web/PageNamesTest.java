package vn.tdkt.proofreading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Thứ tự trang theo tên tệp")
class PageNamesTest {
  @Test
  void numbers_count_as_numbers() {
    assertThat(
            Stream.of("trang 10.jpg", "Trang 2.jpg", "trang 1.jpg", "trang 1 bis.jpg", "a")
                .sorted(new PageNames()))
        .containsExactly("a", "trang 1 bis.jpg", "trang 1.jpg", "Trang 2.jpg", "trang 10.jpg");
  }
}
