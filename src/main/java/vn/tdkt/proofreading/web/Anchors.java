package vn.tdkt.proofreading.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.ScoreTable;
import vn.tdkt.reading.ScoreTables;
import vn.tdkt.reading.Table;

/** Finds the passage that a finding names in words, such as "bảng 1, dòng 14, cột Tự chấm". */
final class Anchors {
  private final Map<String, String> byWords = new HashMap<>();

  private Anchors() {}

  static Anchors of(ReadDocument document) {
    Anchors anchors = new Anchors();
    document.blocks().forEach(anchors::add);
    ScoreTables.in(document).forEach(anchors::add);
    return anchors;
  }

  /** The passage's name on the page; empty for the document as a whole. */
  Optional<String> find(String where) {
    return Optional.ofNullable(byWords.get(where));
  }

  private void add(Block block) {
    switch (block) {
      case Paragraph paragraph ->
          byWords.putIfAbsent(paragraph.place().words(), paragraph.place().anchor());
      case Table table -> table.rows().forEach(this::add);
    }
  }

  private void add(Row row) {
    for (Cell cell : row.cells()) {
      byWords.putIfAbsent(cell.place().words(), cell.place().anchor());
    }
    row.cells().stream()
        .findFirst()
        .ifPresent(
            first -> byWords.putIfAbsent(first.place().wholeRow().words(), first.place().anchor()));
  }

  /** Findings in a score table name its columns by their heads. */
  private void add(ScoreTable table) {
    for (Row row : table.source().rows()) {
      for (Column column : table.columns()) {
        row.at(column.index())
            .ifPresent(
                cell -> byWords.putIfAbsent(cell.place().words(column), cell.place().anchor()));
      }
    }
  }
}
