package vn.tdkt.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.VietnameseNumber;

@DisplayName("Tỷ lệ phần trăm trên bảng theo dõi")
class PartTest {
  @ParameterizedTest
  @DisplayName("Một chữ số sau dấu phẩy, làm tròn; chưa đủ thì không thành 100 %")
  @CsvSource({
    "1, 17, '5,9'",
    "5, 36, '13,9'",
    "1, 2, 50",
    "0, 3, 0",
    "3, 3, 100",
    "1999, 2000, '99,9'"
  })
  void shares_are_rounded_but_never_to_all(int part, int whole, String said) {
    assertThat(new Part(part, whole).percent().map(VietnameseNumber::format)).contains(said);
  }

  @ParameterizedTest
  @DisplayName("Không có gì thì không có tỷ lệ")
  @CsvSource("0, 0")
  void of_nothing_there_is_no_share(int part, int whole) {
    assertThat(new Part(part, whole).percent()).isEmpty();
  }
}
