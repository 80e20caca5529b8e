package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("Soạn cây tiêu chí")
@Proves("REQ-97")
class OutlineTest {
  private static final Item.Leaf ONE = leaf("I.1", "Một");
  private static final Item.Leaf TWO = leaf("I.2", "Hai");
  private static final CriteriaSet SET =
      CriteriaSet.of(
          "Mẫu",
          "2024",
          List.of(
              new Item.Branch(Heading.of("I", "Mục", Score.of("20")), List.of(ONE, TWO)),
              leaf("II", "Mục khác")),
          Terms.DEFAULT);

  private static Item.Leaf leaf(String ref, String name) {
    return new Item.Leaf(Heading.of(ref, name, Score.of("10")), Method.JUDGED);
  }

  private static List<String> refs(CriteriaSet set) {
    return set.rows().map(row -> row.ref() + "=" + row.key()).toList();
  }

  @Test
  void a_row_moves_among_its_siblings_and_stays_at_the_end() {
    CriteriaSet up = new Outline(SET).moved("I.2", -1);

    assertThat(refs(up)).containsExactly("I=I", "I.2=I.2", "I.1=I.1", "II=II");
    assertThat(new Outline(up).moved("I.2", -1)).isEqualTo(up);
  }

  @Test
  @DisplayName("Đổi số in thì đường dẫn của các mục con đổi theo, khóa giữ nguyên")
  void another_number_changes_the_paths_below_and_no_key() {
    Heading renumbered = new Heading("I", "A", "", "Mục", null, Score.of("20"));

    CriteriaSet changed = new Outline(SET).printed("I", renumbered, false);

    assertThat(refs(changed)).containsExactly("A=I", "A.1=I.1", "A.2=I.2", "II=II");
  }

  @Test
  void a_row_below_a_leaf_makes_it_a_group() {
    CriteriaSet changed = new Outline(SET).added("II", leaf("1", "Mới"));

    assertThat(new Outline(changed).find("II")).containsInstanceOf(Item.Branch.class);
    assertThat(refs(changed)).endsWith("II=II", "II.1=1");
  }

  @Test
  void a_group_that_loses_its_last_row_is_scored_itself() {
    CriteriaSet one = new Outline(SET).without("I.1");
    CriteriaSet none = new Outline(one).without("I.2");

    assertThat(refs(one)).containsExactly("I=I", "I.2=I.2", "II=II");
    assertThat(new Outline(none).find("I")).containsInstanceOf(Item.Leaf.class);
  }
}
