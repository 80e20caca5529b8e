package vn.tdkt.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;

@DisplayName("Số thứ tự đọc từ ảnh quét")
class MarksInOrderTest {
  /** A question mark behind a number: its recognition was not sure of it. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "a b C, a b c",
    "a b €?, a b c",
    "c D, c d",
    "II I?, II 1",
    "I H?, I 1",
    "6 I? 8, 6 7 8",
    "6 I 1, 6 I 1",
    "1 2 4, 1 2 4",
    "1 2 Z?, 1 2 3",
    "I II III, I II III",
    "a b 3, a b 3",
    "a - C, a - C",
    "2 Z? b, 2 a b",
    "€? a, € a"
  })
  void only_what_is_no_number_or_looks_like_the_one_due_is_replaced(String read, String meant) {
    List<Row> rows = new ArrayList<>();
    for (String mark : read.split(" ")) {
      boolean unsure = mark.endsWith("?");
      String text = unsure ? mark.substring(0, mark.length() - 1) : mark;
      Certainty certainty = new Certainty.Guessed(unsure ? 30 : 95);
      rows.add(
          new Row(rows.size() + 1, List.of(new Cell(text, 1, 1, 1, Place.ofTable(1), certainty))));
    }
    List<Block> ordered = MarksInOrder.in(List.of(new Table(rows, Place.ofTable(1))));
    assertThat(((Table) ordered.getFirst()).rows())
        .extracting(row -> row.cells().getFirst().text())
        .containsExactly(meant.split(" "));
  }
}
