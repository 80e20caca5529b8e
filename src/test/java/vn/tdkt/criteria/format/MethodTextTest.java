package vn.tdkt.criteria.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.model.Described;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.web.Families;
import vn.tdkt.criteria.web.Family;
import vn.tdkt.testing.Proves;

@DisplayName("Phương pháp tính điểm gõ vào bằng dạng viết gọn")
@Proves("REQ-98")
class MethodTextTest {
  private static Method method(@Nullable String kind, String text) {
    return switch (MethodText.read(kind, text)) {
      case Decoded.Read<Method>(Method read) -> read;
      case Decoded.Unreadable<Method>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> problems(@Nullable String kind, String text) {
    return switch (MethodText.read(kind, text)) {
      case Decoded.Read<Method>(Method read) -> throw new AssertionError(read);
      case Decoded.Unreadable<Method>(List<Problem> found) ->
          found.stream().map(Problem::text).toList();
    };
  }

  @Test
  @Proves("REQ-133")
  void ranges_are_understood_as_bands_without_being_told() {
    Method read = method(null, "từ 40%: 10; từ 20% đến dưới 40%: 5; dưới 20%: 0");

    assertThat(Described.of(read))
        .containsExactly(
            "Theo giá trị", "từ 40%: 10 điểm", "từ 20% đến dưới 40%: 5 điểm", "dưới 20%: 0 điểm");
  }

  @Test
  @Proves("REQ-134")
  void labels_are_understood_as_levels() {
    assertThat(Described.of(method(null, "Xuất sắc: 30 điểm\nTốt: 15 điểm\nHoàn thành: 0")))
        .containsExactly("Chọn một mức", "Xuất sắc: 30 điểm", "Tốt: 15 điểm", "Hoàn thành: 0 điểm");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bands | từ 40: mười | mười",
        "bands | khoảng 40: 10 | khoảng 40",
        "levels | Tốt: 1e3 | 1e3",
        "count_times | mỗi lần: 2; tối đa: nhiều | nhiều",
        "nothing | Tốt: 1 | Không có cách tính",
        "levels | '' | Chưa nhập",
      })
  void what_is_not_understood_is_told_in_its_own_words(String kind, String text, String said) {
    assertThat(String.join(" ", problems(kind, text))).contains(said);
  }

  @ParameterizedTest
  @MethodSource("families")
  @DisplayName("Mẫu của mỗi cách tính đọc được, viết ra rồi đọc lại vẫn như cũ")
  void every_example_is_read_and_written_back(Family family) {
    Method read = method(family.kind(), family.example());

    assertThat(method(family.kind(), MethodText.write(read))).isEqualTo(read);
    assertThat(Described.of(read)).isNotEmpty().allSatisfy(line -> assertThat(line).isNotBlank());
  }

  static List<Family> families() {
    return Families.all();
  }
}
