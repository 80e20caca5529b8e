package vn.tdkt.documents.viewer;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;

/** Cuts a text into leaves: so many lines, and so many letters and cells, to each. */
public final class Leaves {
  static final int LINES = 300;
  private static final int WEIGHT = 300_000;

  /**
   * A piece of a leaf.
   *
   * @param from the first row of a table, counted from 0; a paragraph has one
   * @param to the first row that is left out
   */
  private record Piece(Block block, int from, int to) {
    TextPart shown() {
      return switch (block) {
        case Paragraph one -> new TextPart(false, List.of(new TextRow(1, List.of(cell(one)))));
        case Table table -> new TextPart(true, TableRows.of(table, from, to));
      };
    }
  }

  private final List<List<Piece>> leaves = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private int weight = WEIGHT;

  private Leaves(List<? extends Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph one -> add(one, 0, cell(one).weight());
        case Table table -> {
          for (int row = 0; row < table.rows().size(); row++) {
            add(table, row, weight(table.rows().get(row)));
          }
        }
      }
    }
  }

  public static Leaves of(List<? extends Block> blocks) {
    return new Leaves(blocks);
  }

  /** How many there are; an empty text has none. */
  public int count() {
    return leaves.size();
  }

  /**
   * @param number from 1 to {@link #count}
   */
  public Leaf leaf(int number) {
    int index = number - 1;
    return new Leaf(
        leaves.get(index).stream().map(Piece::shown).toList(),
        sum(lines.subList(0, index)),
        lines.get(index),
        sum(lines.subList(index + 1, lines.size())));
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static int weight(Row row) {
    return row.cells().stream()
        .mapToInt(cell -> TextCell.of(cell.text(), cell.certainty(), 1, 1).weight())
        .sum();
  }

  private void add(Block block, int row, int heavy) {
    weight += heavy;
    if (weight > WEIGHT || lines.getLast() >= LINES) {
      leaves.add(new ArrayList<>());
      lines.add(0);
      weight = heavy;
    }
    lines.set(lines.size() - 1, lines.getLast() + 1);
    List<Piece> leaf = leaves.getLast();
    if (row > 0 && !leaf.isEmpty()) {
      leaf.set(leaf.size() - 1, new Piece(block, leaf.getLast().from(), row + 1));
    } else {
      leaf.add(new Piece(block, row, row + 1));
    }
  }

  private static TextCell cell(Paragraph one) {
    return TextCell.of(one.text(), one.certainty(), 1, 1);
  }
}
