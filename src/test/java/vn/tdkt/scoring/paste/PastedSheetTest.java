package vn.tdkt.scoring.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("Dán cả bảng chấm điểm từ Word, Excel")
class PastedSheetTest {
  @Nested
  @DisplayName("Bảng Bắc Giang 2024 như cơ quan điền trong Word")
  class The_printed_form {
    final FilledForm form = FilledForm.bacGiang();

    @Test
    @Proves({"REQ-157", "REQ-197"})
    @DisplayName("Ra 971 = 940 + 31 (đã trừ 10), không câu hỏi nào, mọi giải trình vào đúng dòng")
    void gives_every_figure_and_every_explanation() {
      PastedSheet pasted = read(form.set(), form.text());

      SheetResult result = result(form.set(), pasted);
      assertThat(result.base()).isEqualTo(Score.of("940"));
      assertThat(result.bonus()).isEqualTo(Score.of("31"));
      assertThat(result.deduction()).isEqualTo(Score.of("10"));
      assertThat(pasted.lines()).hasSize(37).allMatch(line -> line.questions().isEmpty());
      assertThat(line(pasted, "I.1").bonus().text()).startsWith("Vượt chỉ tiêu 5 nhiệm vụ");
      assertThat(line(pasted, "II.9").deduction().text()).contains("nội dung hạn chế");
      assertThat(pasted.statedTotal()).isEqualTo(Score.of("971"));
      assertThat(pasted.stated()).containsEntry("II", Score.of("130"));
    }

    @Test
    @Proves("REQ-156")
    @DisplayName("Thưởng I.9: bảng ghi 4, giải trình ghi 6: lấy theo bảng và nói ra")
    void a_figure_that_differs_in_the_explanation_is_told() {
      PastedLine line = line(read(form.set(), form.text()), "I.9");

      assertThat(line.bonus().points()).isEqualTo(Score.of("4"));
      assertThat(line.bonus().stated()).isEqualTo(Score.of("6"));
      assertThat(line.notes()).anyMatch(note -> note.contains("giải trình ghi 6"));
    }

    @Test
    @DisplayName("Các cột đảo thứ tự vẫn nhận ra theo tiêu đề")
    void columns_stand_in_any_order() {
      List<List<String>> turned =
          form.rows().stream()
              .map(
                  row -> {
                    List<String> other = new ArrayList<>(row);
                    Collections.reverse(other);
                    return other;
                  })
              .toList();

      assertThat(result(form.set(), read(form.set(), form.text(turned))).total())
          .isEqualTo(Score.of("971"));
    }

    @Test
    @DisplayName("Chỉ chép phần II, không có dòng tên phần: vẫn vào đúng phần II")
    void a_part_of_the_table_finds_its_place() {
      List<List<String>> rows = new ArrayList<>(form.rows().subList(0, 2));
      rows.addAll(form.rows().subList(15, 23));

      PastedSheet pasted = read(form.set(), form.text(rows));

      assertThat(pasted.lines().stream().filter(line -> line.points() != null))
          .extracting(line -> line.leaf().ref())
          .containsExactly("II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7", "II.8");
    }

    @Test
    void a_second_paste_of_the_same_changes_nothing() {
      UnitSheet sheet = written(form.set(), read(form.set(), form.text()));

      assertThat(entries(form.set(), sheet, read(form.set(), form.text()))).isEmpty();
    }

    @Test
    @DisplayName("Chỉ bảng, không giải trình: lời giải trình đã có vẫn còn")
    void explanations_stay_where_the_paste_brings_none() {
      UnitSheet sheet = written(form.set(), read(form.set(), form.text()));
      String table =
          form.rows().stream()
              .map(row -> String.join("\t", row))
              .reduce("", (a, b) -> a + b + "\n");

      assertThat(entries(form.set(), sheet, read(form.set(), table))).isEmpty();
    }
  }

  @Nested
  @DisplayName("Một dòng")
  class One_row {
    final CriteriaSet set =
        CriteriaSet.of(
            "Bộ thử",
            "2024",
            List.of(leaf("1", "Chuyên môn", "20"), leaf("2", "Đoàn thể", "10")),
            Terms.DEFAULT);

    @ParameterizedTest(name = "“{0}” → {1}")
    @CsvSource({"05, 5", "'9,5', 9.5", "9.5, 9.5", "10 điểm, 10", "'12,25 đ', 12.25"})
    void a_figure_is_read_as_people_write_it(String cell, String points) {
      assertThat(first("TT\tNội dung\tTự chấm\n1\tChuyên môn\t" + cell).points())
          .isEqualTo(Score.of(points));
    }

    @Test
    @DisplayName("“1.500” khi điểm tối đa là 20: hỏi, chưa ghi")
    void two_readings_are_asked_about() {
      String text = "TT\tNội dung\tTự chấm\n1\tChuyên môn\t1.500";
      PastedLine asked = first(text);
      PastedSheet answered =
          PastedSheet.of(set, text, Map.of(), Map.of(asked.questions().getFirst().name(), "1.5"));

      assertThat(asked.points()).isNull();
      assertThat(asked.questions().getFirst().options())
          .extracting(PastedQuestion.Option::label)
          .containsExactly("1,5", "1.500");
      assertThat(answered.lines().getFirst().points()).isEqualTo(Score.of("1.5"));
    }

    @ParameterizedTest(name = "tự chấm {0}, cột thưởng trừ “{1}” → thưởng {2}, trừ {3}")
    @CsvSource({
      "20, 5, 5, ",
      "20, +5, 5, ",
      "15, -5, , 5",
      "15, −5, , 5",
      "15, trừ 5, , 5",
      "15, thưởng 3; trừ 5, 3, 5",
      "20, 0, , "
    })
    void one_column_for_bonus_and_deduction(
        String self, String cell, @Nullable String bonus, String less) {
      PastedLine line =
          first("TT\tNội dung\tTự chấm\tĐiểm thưởng, trừ\n1\tChuyên môn\t" + self + "\t" + cell);

      assertThat(line.bonus().points()).isEqualTo(score(bonus));
      assertThat(line.deduction().points()).isEqualTo(score(less));
    }

    @Test
    @DisplayName("Số không dấu ở cột thưởng, trừ khi chưa đủ điểm: hỏi là điểm nào")
    void an_unsigned_figure_below_the_maximum_is_asked_about() {
      PastedLine line = first("TT\tNội dung\tTự chấm\tĐiểm thưởng, trừ\n1\tChuyên môn\t15\t5");

      assertThat(line.questions().getFirst().options())
          .extracting(PastedQuestion.Option::label)
          .containsExactly("điểm thưởng", "điểm trừ");
    }

    @Test
    @DisplayName("Tự chấm 20/20 mà trừ 5: hỏi điểm sau khi trừ là 20 hay 15")
    void points_and_deduction_above_the_maximum_are_asked_about() {
      PastedLine line = first("TT\tNội dung\tTự chấm\tĐiểm trừ\n1\tChuyên môn\t20\t5");

      assertThat(line.questions().getFirst().options())
          .extracting(PastedQuestion.Option::label)
          .containsExactly("20", "15");
    }

    @Test
    @DisplayName("Giải trình ở cột riêng đi cùng điểm thưởng; tài liệu thì nhắc đính kèm")
    void an_explanation_beside_the_figures_goes_with_them() {
      PastedLine line =
          first(
              "TT\tNội dung\tTự chấm\tĐiểm thưởng\tGiải trình\tTài liệu minh chứng\n"
                  + "1\tChuyên môn\t20\t3\tVượt hai chỉ tiêu\tQĐ số 12");

      assertThat(line.bonus().text()).isEqualTo("Vượt hai chỉ tiêu");
      assertThat(line.notes()).containsExactly("Tài liệu “QĐ số 12”: đính kèm tệp sau");
    }

    @Test
    @DisplayName("Điểm tối đa khác bộ tiêu chí: không tự ghi")
    void another_maximum_is_doubtful() {
      PastedLine line = first("TT\tNội dung\tĐiểm tối đa\tTự chấm\n1\tChuyên môn\t25\t20");

      assertThat(line.doubtful()).isTrue();
      assertThat(line.notes()).anyMatch(note -> note.contains("bộ tiêu chí in 20"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"abc", "1e99", "NaN", "99999999999999999999"})
    void what_is_no_number_is_told_and_left_out(String cell) {
      PastedLine line = first("TT\tNội dung\tTự chấm\n1\tChuyên môn\t" + cell);

      assertThat(line.points()).isNull();
      assertThat(line.notes()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-1", "21"})
    void points_outside_the_row_are_doubtful(String cell) {
      assertThat(first("TT\tNội dung\tTự chấm\n1\tChuyên môn\t" + cell).doubtful()).isTrue();
    }

    @Test
    @DisplayName("Không có dòng tiêu đề thì nói ra, không đoán")
    void without_a_head_nothing_is_guessed() {
      PastedSheet pasted = read(set, "1\tChuyên môn\t20\n2\tĐoàn thể\t10");

      assertThat(pasted.table().headed()).isFalse();
      assertThat(pasted.lines()).isEmpty();
    }

    @Test
    @DisplayName("Người dùng sửa cách hiểu cột")
    void a_person_may_say_what_a_column_holds() {
      String text = "TT\tNội dung\tKết quả\n1\tChuyên môn\t18";

      assertThat(read(set, text).lines()).isEmpty();
      assertThat(
              PastedSheet.of(set, text, Map.of(2, PastedColumn.SELF), Map.of())
                  .lines()
                  .getFirst()
                  .points())
          .isEqualTo(Score.of("18"));
    }

    @Test
    @DisplayName("Dòng có điểm mà không thuộc bộ tiêu chí được nêu ra")
    void a_row_of_no_criterion_is_told() {
      PastedSheet pasted =
          read(set, "TT\tNội dung\tTự chấm\n1\tChuyên môn\t20\n9\tViệc khác hẳn\t7");

      assertThat(pasted.unused()).containsExactly("9 | Việc khác hẳn | 7");
    }

    private PastedLine first(String text) {
      return read(set, text).lines().getFirst();
    }
  }

  private static Item.Leaf leaf(String ref, String name, String max) {
    return new Item.Leaf(Heading.of(ref, name, Score.of(max)), Method.JUDGED);
  }

  private static @Nullable Score score(@Nullable String text) {
    return text == null ? null : Score.of(text);
  }

  private static PastedSheet read(CriteriaSet set, String text) {
    return PastedSheet.of(set, text, Map.of(), Map.of());
  }

  private static PastedLine line(PastedSheet pasted, String ref) {
    return pasted.lines().stream()
        .filter(line -> line.leaf().ref().equals(ref))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, vn.tdkt.criteria.Entry> entries(
      CriteriaSet set, UnitSheet now, PastedSheet pasted) {
    return new PastedEntries(now, Evaluation.of(set, now)).of(pasted.lines());
  }

  private static UnitSheet written(CriteriaSet set, PastedSheet pasted) {
    return UnitSheet.of("u", entries(set, UnitSheet.of("u", Map.of()), pasted));
  }

  private static SheetResult result(CriteriaSet set, PastedSheet pasted) {
    return Evaluation.of(set, written(set, pasted));
  }
}
