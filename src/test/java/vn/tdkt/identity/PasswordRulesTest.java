package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.identity.model.OneTimePassword;
import vn.tdkt.identity.model.PasswordRules;

class PasswordRulesTest {
  private static final List<String> NAMES =
      List.of("lan.mau", "Nguyễn Thị Lan Mẫu", "Liên hiệp các hội Khoa học Mẫu", "LHH Mẫu", "LHH");

  @ParameterizedTest
  @DisplayName("Mật khẩu quen dùng bị từ chối: tên đơn vị, tên mình, ngày sinh, từ phổ biến")
  @ValueSource(
      strings = {
        "LienHiepHoi@123",
        "lhhmau@12345",
        "Nguyen.Lan.1975",
        "20/11/1975!!",
        "0912345678",
        "MatKhau@2024",
        "ThiDua#KhenThuong",
        "password123456",
        "aaaaaaaaaaaa1",
        "Hội-Khoa-Học-2024"
      })
  void passwords_of_habit(String password) {
    assertThat(PasswordRules.refusal(password, NAMES))
        .hasValueSatisfying(no -> assertThat(no.text()).startsWith("Mật khẩu này dễ đoán"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ngắn", "chínkýtự9"})
  void short_passwords(String password) {
    assertThat(PasswordRules.refusal(password, NAMES))
        .hasValueSatisfying(no -> assertThat(no.text()).startsWith("Mật khẩu cần từ 10"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cầu vồng trên ruộng bậc thang", "tre-xanh-mưa-phùn", "Zk7#wq9Lp2xV"})
  void words_that_have_nothing_to_do_with_the_person(String password) {
    assertThat(PasswordRules.refusal(password, NAMES)).isEmpty();
  }

  @Test
  void endless_passwords_are_not_hashed() {
    assertThat(PasswordRules.refusal("xyzwvk".repeat(30), NAMES)).isPresent();
  }

  @RepeatedTest(20)
  void what_an_administrator_hands_over_is_no_habit() {
    assertThat(PasswordRules.refusal(OneTimePassword.next(), NAMES)).isEmpty();
  }
}
