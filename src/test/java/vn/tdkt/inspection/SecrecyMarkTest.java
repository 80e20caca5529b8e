package vn.tdkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dấu chỉ độ mật")
class SecrecyMarkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MẬT",
        "  MẬT  ",
        "TỐI MẬT",
        "TUYỆT MẬT",
        "TUYỆT  MẬT",
        "(MẬT)",
        "[ TỐI MẬT ]",
        "M Ậ T",
        "T U Y Ệ T M Ậ T",
        "Độ mật: TỐI MẬT",
        "MA\u0323\u0302T",
        "MËT",
        "TèI MËT",
        "TUYEÄT MAÄT",
        "TUYE^.T MA^.T",
        "TÔìI MÂòT"
      })
  void a_stamp_on_a_line_of_its_own_is_found_anywhere(String line) {
    assertThat(SecrecyMark.on(line, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MẬT Bắc Giang, ngày 14 tháng 11 năm 2024",
        "Số: 12/BC-LHH MẬT",
        "Số: 12/BC-LHH\tTỐI MẬT",
        "Sè: 12/BC-LHH TUYÖT MËT",
        "TUYỆT MẬT Độc lập - Tự do - Hạnh phúc"
      })
  void in_the_head_of_a_page_the_stamp_may_share_its_line(String line) {
    assertThat(SecrecyMark.on(line, true)).isTrue();
    assertThat(SecrecyMark.on(line, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đổi mật khẩu lần đầu",
        "mật",
        "Mật",
        "Công tác bảo vệ bí mật nhà nước được chú trọng",
        "QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "BÁO CÁO CÔNG TÁC BẢO VỆ BÍ MẬT",
        "MẬT KHẨU",
        "MẬT ONG",
        "DANH MỤC XÁC ĐỊNH ĐỘ MẬT",
        "ĐƠN VỊ ĐẠT CHUẨN BẢO MẬT",
        "Không có tài liệu MẬT nào được gửi kèm theo báo cáo này"
      })
  void ordinary_words_are_no_stamps(String line) {
    assertThat(SecrecyMark.on(line, true)).isFalse();
    assertThat(SecrecyMark.on(line, false)).isFalse();
  }
}
