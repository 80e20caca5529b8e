package vn.tdkt.documents.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;
import vn.tdkt.testing.Proves;

@DisplayName("Nội dung tệp chia thành từng phần")
@Proves("REQ-37")
class LeavesTest {
  private static Cell cell(String text, int column, int across, int down) {
    return new Cell(text, column, across, down, Place.WHOLE, Certainty.read());
  }

  private static Block paragraph(String text) {
    return new Paragraph(text, Place.WHOLE, Certainty.read());
  }

  private static Table table(List<Row> rows) {
    return new Table(rows, Place.WHOLE);
  }

  /** A table of one column beside a cell that spans all of its rows. */
  private static Table spanned(int rows) {
    List<Row> all = new ArrayList<>();
    all.add(new Row(1, List.of(cell("Nhóm I", 1, 1, rows), cell("dòng 1", 2, 1, 1))));
    for (int row = 2; row <= rows; row++) {
      all.add(new Row(row, List.of(cell("dòng " + row, 2, 1, 1))));
    }
    return table(all);
  }

  @Test
  @DisplayName("Mỗi phần 300 dòng, kể rõ còn bao nhiêu dòng trước và sau; không dòng nào mất")
  void a_long_table_is_cut_and_nothing_is_lost() {
    Leaves leaves = Leaves.of(List.of(paragraph("Phụ lục"), spanned(700)));

    assertThat(leaves.count()).isEqualTo(3);
    assertThat(leaves.leaf(2))
        .extracting(Leaf::before, Leaf::lines, Leaf::after)
        .containsExactly(300, 300, 101);
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      leaves.leaf(number).parts().stream()
          .filter(TextPart::table)
          .forEach(part -> part.rows().forEach(row -> numbers.add(row.number())));
    }
    assertThat(numbers).hasSize(700).startsWith(1, 2).endsWith(699, 700).isSorted();
  }

  @Test
  @DisplayName("Ô gộp dài qua nhiều phần: mỗi phần có lại ô đó, vừa đủ số dòng")
  void a_span_ends_with_its_leaf_and_goes_on_at_the_top_of_the_next() {
    Leaves leaves = Leaves.of(List.of(spanned(400)));

    assertThat(leaves.leaf(1).parts().getFirst().rows().getFirst().cells())
        .containsExactly(new TextCell("Nhóm I", 1, 300, 0), new TextCell("dòng 1", 1, 1, 0));
    assertThat(leaves.leaf(2).parts().getFirst().rows().getFirst().cells())
        .containsExactly(new TextCell("Nhóm I", 1, 100, 0), new TextCell("dòng 301", 1, 1, 0));
    assertThat(leaves.leaf(2).parts().getFirst().rows().get(1).cells())
        .containsExactly(new TextCell("dòng 302", 1, 1, 0));
  }

  @Test
  @DisplayName("Hàng bắt đầu muộn hoặc thiếu ô vẫn thẳng cột")
  void a_row_that_begins_late_keeps_its_columns() {
    Row whole = new Row(1, List.of(cell("a", 1, 1, 2), cell("b", 2, 1, 1), cell("c", 3, 2, 1)));
    Row late = new Row(2, List.of(cell("d", 4, 1, 1)));

    List<TextRow> rows =
        Leaves.of(List.of(table(List.of(whole, late)))).leaf(1).parts().getFirst().rows();

    assertThat(rows.get(1).cells())
        .containsExactly(new TextCell("", 2, 1, 0), new TextCell("d", 1, 1, 0));
  }

  @Test
  @DisplayName("Đoạn quá dài bị cắt và nói còn bao nhiêu ký tự; dấu mới là đề nghị thì không hiện")
  void a_very_long_text_is_cut_and_says_how_much_is_left() {
    Block proposed = new Paragraph("Báo cáo", Place.WHOLE, new Certainty.Restored("Bao cao"));

    Leaf leaf = Leaves.of(List.of(paragraph("a".repeat(10_000)), proposed)).leaf(1);

    TextCell cut = leaf.parts().getFirst().rows().getFirst().cells().getFirst();
    assertThat(cut.text()).hasSize(4_000);
    assertThat(cut.left()).isEqualTo(6_000);
    assertThat(leaf.parts().getLast().rows().getFirst().cells().getFirst().text())
        .isEqualTo("Bao cao");
  }
}
