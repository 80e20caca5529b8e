package vn.tdkt.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-58 Đọc số lượng trong câu chỉ tiêu")
@Proves("REQ-58")
class CountsTest {
  private static String said(String sentence) {
    return String.join(
        " | ",
        Counts.in(sentence).stream()
            .map(count -> count.what() + ": " + count.aim().words(count.measure()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tổ chức 03 hội nghị thông tin chuyên đề với các sở, ngành.#hội nghị thông tin chuyên đề: 3 hội nghị",
        "Góp ý, phản biện 16 nội dung đã được giao trong năm 2024. Tổ chức 15 cuộc tọa đàm.#"
            + "Góp ý, phản biện: 16 nội dung | cuộc tọa đàm: 15 cuộc",
        "Làm 12 số chuyên mục trên báo và 04 chuyên đề trên đài.#"
            + "chuyên mục trên báo: 12 số | chuyên đề trên đài: 4 chuyên đề",
        "Tổ chức 2-3 hội thảo chuyển giao công nghệ cho doanh nghiệp.#"
            + "hội thảo chuyển giao công nghệ: 2–3 hội thảo",
        "Vận động kết nạp ít nhất 01 hội thành viên.#kết nạp hội thành viên: ít nhất 1 hội thành viên",
        "Hoàn thành 100% nhiệm vụ chính trị, nhất là 05 nhiệm vụ trọng tâm đã được phê duyệt#"
            + "nhiệm vụ chính trị: 100 % | nhiệm vụ trọng tâm: 5 nhiệm vụ trọng tâm",
        "100% người lao động đạt Lao động tiên tiến, trong đó có 10% được khen thưởng.#"
            + "người lao động đạt Lao động tiên tiến: 100 % | được khen thưởng: 10 %",
        "Xây dựng ít nhất 1 điển hình học tập và làm theo Bác#"
            + "điển hình học tập và làm theo Bác: ít nhất 1 điển hình",
      })
  void figures_are_read_with_what_they_count(String sentence, String read) {
    assertThat(said(sentence)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổ chức Cuộc thi lần thứ 20 năm 2024",
        "Tiếp tục thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014",
        "Chuẩn bị Đại hội nhiệm kỳ 2025-2030",
        "Nghiên cứu, đề xuất nội dung, hình thức cuộc thi"
      })
  void years_ordinals_and_documents_are_no_counts(String sentence) {
    assertThat(Counts.in(sentence)).isEmpty();
  }

  @Test
  void a_sentence_without_end_is_no_trouble() {
    assertThat(Counts.in("1 hội nghị ".repeat(2000))).hasSizeLessThanOrEqualTo(2000);
  }
}
