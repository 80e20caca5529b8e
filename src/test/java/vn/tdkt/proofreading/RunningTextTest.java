package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.testing.Proves;

@DisplayName("Soát lỗi lời văn của kế hoạch, báo cáo")
class RunningTextTest {
  private static final String REPORT = "TỔNG KẾT CÔNG TÁC THI ĐUA NĂM 2020, NHIỆM VỤ NĂM 2021";
  private static final String DIRECTIONS = "Phần II. Phương hướng, nhiệm vụ năm 2021";

  @Test
  @Proves("REQ-48")
  @DisplayName("Chỉ tiêu (1), (2), (4); mục 1, 2, 4; số La Mã: hỏi chỗ nhảy số")
  void numbers_of_targets_duties_and_sections_have_no_gap() {
    assertThat(texts("(1) Hoàn thành", "(2) Tư vấn 16 nội dung", "(4) Tổ chức 03 hội nghị"))
        .containsExactly("Số thứ tự nhảy từ (2) đến (4).");
    assertThat(texts("1. Thường trực", "2. Các ban", "4. Giao Văn phòng"))
        .containsExactly("Số thứ tự nhảy từ 2 đến 4.");
    assertThat(texts("I. Kết quả", "1. Một", "2. Hai", "III. Hạn chế", "1. Một"))
        .containsExactly("Số thứ tự nhảy từ I đến III.");
    assertThat(texts("(1) Tập thể", "(2) 100% công chức", "(3) 01 tập thể", "(4) Cơ quan"))
        .isEmpty();
    assertThat(texts("9. Chín", "10. 100% công chức", "11. 01 tập thể", "12. Xây dựng")).isEmpty();
    assertThat(texts("Trọng tâm: (1) Chỉ đạo đề án; (2) nâng cao chất lượng; (4) chuẩn bị"))
        .containsExactly("Số thứ tự nhảy từ (2) đến (4).");
  }

  @Test
  void a_list_that_begins_anew_is_another_list() {
    assertThat(
            texts(
                "I. Đặc điểm",
                "1. Thuận lợi",
                "2. Khó khăn",
                "II. Kết quả",
                "1. Tư tưởng",
                "2. Chuyên môn",
                "PHẦN II",
                "I. Phương hướng",
                "1. Chỉ tiêu",
                "(1) Một",
                "(2) Hai",
                "2. Giải pháp",
                "(1) Một",
                "12 hội nghị đã được tổ chức.",
                "2020. Năm khó khăn"))
        .isEmpty();
  }

  @Test
  @Proves("REQ-160")
  @DisplayName("Tổng khác tổng các phần kê ra thì hỏi; “trong đó” kê một phần thì không")
  void parts_add_up_to_their_total() {
    assertThat(
            texts(
                "Quản lý 85 nhiệm vụ, trong đó chia ra: cấp tỉnh: 65 nhiệm vụ (nông nghiệp 22; y"
                    + " dược 11; kỹ thuật 19; xã hội 13); quỹ gen là 20 nhiệm vụ; hợp tác là 03"
                    + " nhiệm vụ; nông thôn: 05 dự án."))
        .containsExactly("Tổng ghi 85, nhưng cộng các phần kê ra được 93.");
    assertThat(texts("Có 24 giải, gồm: 4 giải A, 4 giải B, 7 giải C và 8 giải khuyến khích."))
        .containsExactly("Tổng ghi 24, nhưng cộng các phần kê ra được 23.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Có 24 giải, gồm: 4 giải A, 4 giải B, 7 giải C và 9 giải khuyến khích.",
        "Tổng số cán bộ, viên chức: 10 người (trong đó 08 biên chế; 02 hợp đồng theo Nghị định số"
            + " 68/2000/NĐ-CP).",
        "Nhận 64 công trình dự thi; trong đó: nông nghiệp 12 công trình; xã hội 18 công trình; y"
            + " dược 30 công trình; kỹ thuật 3 công trình; tự nhiên 01 công trình (tăng 34 công"
            + " trình so với lần thứ nhất).",
        "Kiểm tra 15 cơ sở, trong đó xử phạt 07 doanh nghiệp.",
        "Năm 2022 có 12 đơn vị, trong đó 5 đơn vị được khen, thưởng 36 triệu đồng.",
        "Thành phần gồm 3 phòng, 2 trung tâm."
      })
  void breakdowns_that_are_right_or_tell_a_part_are_left_alone(String sentence) {
    assertThat(texts(sentence)).isEmpty();
  }

  @Test
  @Proves("REQ-46")
  @DisplayName("Phần phương hướng năm sau còn phong trào mang năm cũ")
  void the_directions_do_not_name_the_past_year() {
    assertThat(
            texts(
                REPORT,
                "Phát động phong trào thi đua hoàn thành xuất sắc nhiệm vụ năm 2020.",
                DIRECTIONS,
                "Tiếp tục phong trào “Đoàn kết, sáng tạo hoàn thành nhiệm vụ chính trị năm 2020”."))
        .containsExactly(
            "Phần phương hướng năm 2021 còn ghi năm 2020. Có phải chép từ phần kết quả?");
    assertThat(
            texts(
                REPORT,
                DIRECTIONS,
                "Phát huy kết quả thực hiện nhiệm vụ năm 2020.",
                "Thực hiện phong trào giai đoạn 2019-2025.",
                "Phong trào thi đua hoàn thành nhiệm vụ năm 2021."))
        .isEmpty();
  }

  @Test
  @Proves("REQ-47")
  @DisplayName("Hội thi lần thứ mấy: kế hoạch ghi hai số, báo cáo ghi lại lần của năm cũ")
  void editions_follow_the_series() {
    assertThat(
            texts(
                "KẾ HOẠCH",
                "Tuyên truyền Hội thi sáng tạo kỹ thuật tỉnh lần thứ 11 năm 2024-2025.",
                "Tuyên truyền Hội thi sáng tạo kỹ thuật tỉnh lần thứ 10; tổ chức tốt Cuộc thi sáng"
                    + " tạo thanh thiếu niên lần thứ 20."))
        .containsExactly("Chỗ này ghi lần thứ 10, chỗ khác của kế hoạch ghi lần thứ 11.");
    assertThat(
            texts(
                REPORT,
                "Tổ chức Cuộc thi sáng tạo thanh thiếu niên tỉnh lần thứ 16 năm 2020.",
                DIRECTIONS,
                "Tổ chức Hội thi sáng tạo kỹ thuật lần thứ 9, Cuộc thi sáng tạo thanh thiếu niên lần"
                    + " thứ 16."))
        .containsExactly(
            "Báo cáo ghi lần thứ 16 đã tổ chức năm 2020, phần phương hướng năm sau vẫn ghi lần thứ 16.");
  }

  @Test
  @Proves("REQ-163")
  @DisplayName("Hai đoạn liền nhau cùng số, câu dài lặp lại: hỏi có phải chép")
  void copied_figures_and_sentences_are_asked_about() {
    String first = "Thanh tra 17 doanh nghiệp, lập biên bản 07 doanh nghiệp, phạt 36 triệu đồng.";
    assertThat(
            texts(first, "Thanh tra 15 cơ sở, lập biên bản 07 doanh nghiệp, phạt 36 triệu đồng."))
        .containsExactly(
            "Hai đoạn liền nhau có các số giống hệt nhau. Có phải chép lại mà chưa sửa số?");
    assertThat(texts(first, "Mở 01 lớp, 01 hội nghị, đạt 100% kế hoạch.")).isEmpty();
    String sentence =
        "Phối hợp với các sở, ngành tổ chức tuyên truyền sâu rộng trong đội ngũ trí thức về phong"
            + " trào thi đua.";
    assertThat(texts(sentence, "Khác.", sentence))
        .singleElement()
        .satisfies(text -> assertThat(text).startsWith("Câu này đã có ở trên"));
  }

  @Test
  @DisplayName("Câu lặp lại được trích đúng câu ấy, không phải câu đầu đoạn")
  void the_repeated_sentence_is_quoted() {
    String copied =
        "Qua thanh tra đã lập biên bản vi phạm hành chính đối với các doanh nghiệp và xử phạt theo"
            + " quy định.";
    assertThat(texts("Thanh tra đo lường. " + copied, "Thanh tra bức xạ. " + copied))
        .containsExactly(
            "Câu này đã có ở trên: “Qua thanh tra đã lập biên bản vi phạm hành chính đối với các"
                + "…”");
  }

  @Test
  @Proves("REQ-45")
  @DisplayName("“thanh tra, kiểm tra ... luôn được quan tâm” là “vân vân”, không phải chỗ trống")
  void dots_that_end_a_list_within_a_sentence_are_no_blank() {
    assertThat(texts("Công tác khen thưởng; thanh tra, kiểm tra ... luôn được quan tâm."))
        .isEmpty();
    assertThat(
            texts("Trong năm, đơn vị đã khen thưởng ... tập thể.", "Tuyên dương, khen ... người."))
        .hasSize(2);
  }

  @Test
  @DisplayName("5/7 là 71,4%: tỷ lệ ghi khác phép chia thì hỏi")
  void percentages_are_what_the_division_gives() {
    assertThat(texts("Thực hiện 5/7 nội dung, đạt 74,1%."))
        .containsExactly("5/7 là 71,4%, văn bản ghi 74,1%.");
    assertThat(texts("Đạt 5/7 (71,4%); 5/7 (71%); ngày 30/11 đạt 100%; 3/3 đơn vị đạt 100%."))
        .isEmpty();
  }

  @Test
  @Proves("REQ-168")
  @DisplayName("Ngày không có trong lịch, văn bản viện dẫn ban hành sau")
  void dates_are_in_the_calendar_and_in_order() {
    assertThat(
            texts(
                "Thái Nguyên, ngày 01 tháng 12 năm 2022",
                "Căn cứ Công văn số 12/SNV-TĐKT ngay 31/11/2022 và Kế hoạch số 15/KH-UBND ngày"
                    + " 05/12/2022; dự kiến xong ngày 10/12/2022; số 9/QĐ-UBND ngày 30/11/2022."))
        .containsExactly(
            "Ngày “31/11/2022” không có trong lịch.",
            "Văn bản viện dẫn ghi 05/12/2022, sau ngày của chính văn bản này.");
  }

  @Test
  @Proves("REQ-50")
  @DisplayName("UBDN, Thái nguyên, 26/NQ/HĐND: hỏi cách viết thường dùng")
  void official_names_and_signs_are_written_in_one_way() {
    assertThat(texts("UBDN tỉnh Thái nguyên căn cứ Nghị quyết số 26/NQ/HĐND"))
        .containsExactly(
            "“UBDN” thường viết là “UBND”.",
            "“Thái nguyên” thường viết là “Thái Nguyên”.",
            "“26/NQ/HĐND” thường viết là “26/NQ-HĐND”.");
    assertThat(texts("UBND tỉnh Thái Nguyên, số 37/2018/QĐ-UBND, 76-KH/TU")).isEmpty();
  }

  private static List<String> texts(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String text : paragraphs) {
      blocks.add(new Paragraph(text, Place.ofParagraph(blocks.size() + 1), Certainty.read()));
    }
    return Proofreading.of(new ReadDocument("bao-cao.txt", FileKind.TEXT, blocks, List.of(), null))
        .stream()
        .map(Finding::text)
        .toList();
  }
}
