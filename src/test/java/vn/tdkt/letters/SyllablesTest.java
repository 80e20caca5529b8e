package vn.tdkt.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.letters.spelling.Syllables;

@DisplayName("Âm tiết tiếng Việt")
class SyllablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "ơi", "thi", "đua", "khen", "thưởng", "hòa", "hoà", "thúy", "thuý", "quý", "quyết",
        "quốc", "quỳnh", "gì", "giá", "giữ", "giếng", "giết", "nghiêng", "khuỷu", "ngoài", "người",
        "huyện", "uống", "yêu", "ý", "ỷ", "xoong", "HỘI", "Đồng", "hươu", "ngoẹo", "khuya", "kế"
      })
  void is_one(String word) {
    assertThat(Syllables.isOne(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "b", "viéc", "lién", "héi", "cia", "cị", "kả", "các̣", "thưởg", "đuạ", "hóà", "ngé",
        "gê", "viêc", "cac", "học̀", "Müller", "ôThi", "Nguyễnn", "HĐND", "w", "zô", "quu", "tiêng1"
      })
  void is_none(String word) {
    assertThat(Syllables.isOne(word)).isFalse();
  }
}
