package vn.tdkt.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.testing.Proves;

@DisplayName("Văn bản mất dấu tiếng Việt")
@Proves("REQ-43")
class AccentsTest {
  private static String proposed(String text) {
    return Accents.of(Stream.of(text)).proposed(text);
  }

  @Nested
  @DisplayName("Gõ không dấu")
  class Stripped {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "cong tac thi dua, khen thuong|công tác thi đua, khen thưởng",
          "Ban Chap hanh Tinh doan|Ban Chấp hành Tỉnh đoàn",
          "HOI DONG THI DUA - KHEN THUONG NAM 2024|HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG NĂM 2024",
          "Chien si thi dua co so nam 2024|Chiến sĩ thi đua cơ sở năm 2024",
          "Uy ban nhan dan tinh Bac Giang|Ủy ban nhân dân tỉnh Bắc Giang",
          "hoan thanh xuat sac nhiem vu|hoàn thành xuất sắc nhiệm vụ"
        })
    void what_papers_of_the_field_say_comes_back(String lost, String right) {
      assertThat(proposed(lost)).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Ke hoach so 58/KH-LHH ngay 30/01/2024|Kế hoạch số 58/KH-LHH ngày 30/01/2024",
          "thuc hien Chi thi so 34-CT/TW cua Bo Chinh tri|thực hiện Chỉ thị số 34-CT/TW của Bộ Chính trị",
          "bao cao ket qua; dia chi thi-dua.khen_thuong@tinh.vn|báo cáo kết quả; địa chỉ thi-dua.khen_thuong@tinh.vn",
          "bao cao UBND tinh, HDND tinh theo 24/HD-HDTDKT|báo cáo UBND tỉnh, HĐND tỉnh theo 24/HD-HDTDKT",
          "tong so diem (05 diem); 10|tổng số điểm (05 điểm); 10"
        })
    void numbers_symbols_and_addresses_stay(String lost, String right) {
      assertThat(proposed(lost)).isEqualTo(right);
    }

    @Test
    void a_name_is_left_as_it_was() {
      assertThat(proposed("de nghi Chu tich UBND tinh tang Bang khen cho ong Tran Van Tuan Kiet"))
          .startsWith("đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho")
          .endsWith("Tuan Kiet");
    }

    @Test
    void what_nobody_says_is_left_as_it_was() {
      assertThat(proposed("cong tac thi dua khen thuong: robocon, website"))
          .isEqualTo("công tác thi đua khen thưởng: robocon, website");
    }

    @Test
    void accents_that_are_there_are_not_doubted() {
      assertThat(proposed("phong trao thi đua cua don vi nam 2024 ở Bắc Giang"))
          .isEqualTo("phong trào thi đua của đơn vị năm 2024 ở Bắc Giang");
    }

    @Test
    void a_proposal_is_not_proposed_on() {
      String once = proposed("Hoi dong Thi dua - Khen thuong tinh huong dan cham diem thi dua");
      assertThat(proposed(once)).isEqualTo(once);
    }
  }

  @Nested
  @DisplayName("Nhận dạng ảnh sai dấu")
  class Mangled {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Thyc hién phong trao thi dua cia Lién hiép|Thực hiện phong trào thi đua của Liên hiệp",
          "hoan thanh xuét sdc nhiém vu, dugc giao, tién hanh triển khai|hoàn thành xuất sắc nhiệm vụ, được giao, tiến hành triển khai",
          "Dang ủy, lién hiép t6 chirc nhiém vu, phat trién tinh ta|Đảng ủy, liên hiệp tổ chức nhiệm vụ, phát triển tinh ta"
        })
    void misread_letters_are_looked_through(String seen, String right) {
      assertThat(proposed(seen)).isEqualTo(right);
    }

    @Test
    void numbers_stay_here_too() {
      assertThat(proposed("nhiém vu tién do so 16, 4 diém, 46/BC-LHH, 1.000 nguoi, vién chuc"))
          .contains(" 16,", " 4 điểm", " 46/BC-LHH", " 1.000 ");
    }
  }

  @Nested
  @DisplayName("Văn bản còn dấu")
  class Sound {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Hội đồng Thi đua - Khen thưởng tỉnh",
          "khi tham gia thi đua, khen thưởng",
          "The plan of the year on the movement is not in the report, see the annex",
          "Café, résumé, naïve",
          "58/KH-LHH",
          "ban",
          ""
        })
    void stays_as_it_is(String text) {
      Accents accents = Accents.of(Stream.of(text));
      assertThat(accents.areLost()).isFalse();
      assertThat(accents.proposed(text)).isEqualTo(text);
    }

    @Test
    void the_document_decides_and_not_the_line() {
      String line = "cham diem thi dua nam nay";
      assertThat(Accents.of(Stream.of(line)).areLost()).isTrue();
      assertThat(
              Accents.of(Stream.of(line, "Báo cáo tổng kết công tác thi đua, khen thưởng"))
                  .proposed(line))
          .isEqualTo(line);
    }
  }
}
