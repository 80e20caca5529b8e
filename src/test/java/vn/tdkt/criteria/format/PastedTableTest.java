package vn.tdkt.criteria.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Outline;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.YesNo;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("Dán cả bảng tiêu chí từ Word, Excel")
@Proves({"REQ-96", "REQ-98"})
class PastedTableTest {
  private static final CriteriaSet EMPTY = CriteriaSet.of("Mẫu", "2024", List.of(), Terms.DEFAULT);

  private static final String TABLE =
      """
      TT\tNội dung\tĐiểm tối đa\tPhương pháp tính điểm
      I\tNHIỆM VỤ CHUYÊN MÔN\t60\t
      1.\tTham mưu\t50\t"Mỗi văn bản chậm
      trừ 2 điểm"
      a)\tĐúng hạn\t25\t
      b)\tĐúng chất lượng\t25\t
      2.\tSáng kiến\t10\t
      II\tCÔNG TÁC THI ĐUA\t1.040\t
      \tTổng cộng\t1.100\t
      """;

  private static List<String> refs(CriteriaSet set) {
    return set.rows().map(Item::ref).toList();
  }

  @Test
  void numbers_become_levels_and_the_last_line_the_printed_total() {
    CriteriaSet read = PastedTable.of(EMPTY, TABLE).set();

    assertThat(refs(read)).containsExactly("I", "I.1", "I.1.a", "I.1.b", "I.2", "II");
    assertThat(read.statedMax()).isEqualTo(Score.of("1100"));
    assertThat(read.rows().map(Item::max).toList()).endsWith(Score.of("1040"));
    assertThat(read.rows().toList().get(1).heading().wording())
        .isEqualTo("Mỗi văn bản chậm\ntrừ 2 điểm");
  }

  @Test
  @DisplayName("Mục trùng nội dung giữ khóa và cách tính cũ")
  void a_row_that_is_there_already_keeps_its_key_and_method() {
    CriteriaSet first = PastedTable.of(EMPTY, TABLE).set();
    Item initiative = first.rows().filter(row -> row.name().equals("Sáng kiến")).findFirst().get();
    CriteriaSet scored = new Outline(first).scored(initiative.key(), Method.of(new YesNo()));

    CriteriaSet again = PastedTable.of(scored, TABLE.replace("2.\tSáng", "3.\tSáng")).set();

    assertThat(again.rows().map(Item::key))
        .containsExactlyElementsOf(first.rows().map(Item::key).toList());
    assertThat(new Outline(again).find(initiative.key()).get())
        .isInstanceOfSatisfying(
            Item.Leaf.class,
            leaf -> {
              assertThat(leaf.ref()).isEqualTo("I.3");
              assertThat(leaf.method()).isEqualTo(Method.of(new YesNo()));
            });
  }

  @Test
  void without_a_head_the_columns_are_told_by_what_stands_in_them() {
    CriteriaSet read =
        PastedTable.of(EMPTY, "I\tMục lớn\t\t20\n1\tMột\tTrừ 1 điểm mỗi lần\t9,5").set();

    assertThat(refs(read)).containsExactly("I", "I.1");
    assertThat(read.leaves().findFirst().get().max()).isEqualTo(Score.of("9.5"));
    assertThat(read.leaves().findFirst().get().heading().wording()).isEqualTo("Trừ 1 điểm mỗi lần");
  }

  @Test
  void a_figure_that_is_none_is_told_with_its_row() {
    PastedTable read = PastedTable.of(EMPTY, "TT\tNội dung\tĐiểm\n1\tMột\tmười");

    assertThat(read.problems()).extracting("path").containsExactly("Một");
    assertThat(read.set().leaves().findFirst().get().max()).isNull();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A I 1 1.1 1.2 2 II B C  | 0 1 2 3 3 2 1 0 0",
        "I 1 a - - b 2 II IV V X | 0 1 2 3 3 2 1 0 0 0 0",
        "1 1.1 1.1.1 1.2 2       | 0 1 2 1 0",
      })
  void every_style_of_number_opens_a_level(String numbers, String depths) {
    Numbering numbering = new Numbering();

    assertThat(List.of(numbers.split(" ")).stream().map(numbering::depth).map(String::valueOf))
        .containsExactly(depths.split(" "));
  }
}
