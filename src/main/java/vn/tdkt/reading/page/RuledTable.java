package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A table on one page by its lines, or on several joined.
 *
 * @param edges of its columns from left to right, on its first page
 * @param rows from top to bottom, each with its cells from left to right
 */
record RuledTable(double top, List<Double> edges, List<List<RuledCell>> rows) {
  /** Widths of a column may differ by this between pages, in points. */
  private static final double ALIKE = 4;

  private static final double WIDEST_MARGIN = 8;

  /** Heads that are repeated on each page have at most so many rows. */
  private static final int MOST_HEADS = 4;

  RuledTable {
    rows = List.copyOf(rows);
  }

  static RuledTable of(Lattice lattice, List<Glyph> glyphs, int page) {
    List<Lattice.Field> fields = lattice.cells();
    FieldsOfGlyphs texts = new FieldsOfGlyphs(lattice, fields);
    glyphs.forEach(texts::add);
    Map<Integer, List<RuledCell>> rows = new TreeMap<>();
    for (Lattice.Field field : fields) {
      rows.computeIfAbsent(field.row(), unused -> new ArrayList<>())
          .add(cell(field, lattice, TextLine.of(texts.of(field)), page));
    }
    return new RuledTable(lattice.top(), lattice.columns(), withMargin(rows.values()));
  }

  private static RuledCell cell(
      Lattice.Field field, Lattice lattice, List<TextLine> lines, int page) {
    Flow flow =
        new Flow(
            lattice.columns().get(field.column()), lattice.columns().get(field.lastColumn() + 1));
    return new RuledCell(
        field.column() + 1,
        field.lastColumn() - field.column() + 1,
        field.lastRow() - field.row() + 1,
        flow,
        lines,
        page);
  }

  /** The text that keeps closest to its line shows the margin of all cells. */
  private static List<List<RuledCell>> withMargin(Collection<List<RuledCell>> rows) {
    double closest =
        rows.stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isEmpty())
            .mapToDouble(RuledCell::distance)
            .min()
            .orElse(0);
    double margin = Math.clamp(closest, 0, WIDEST_MARGIN);
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.within(margin)).toList())
        .toList();
  }

  /** Whether the next page goes on with this table: the same columns. */
  boolean goesOnIn(RuledTable next) {
    if (edges.size() != next.edges.size()) {
      return false;
    }
    for (int i = 1; i < edges.size(); i++) {
      double here = edges.get(i) - edges.get(i - 1);
      double there = next.edges.get(i) - next.edges.get(i - 1);
      if (Math.abs(here - there) > ALIKE) {
        return false;
      }
    }
    return true;
  }

  /** Both as one: the repeated head is left out, a row that the page divided is whole again. */
  RuledTable followedBy(RuledTable next) {
    List<List<RuledCell>> all = new ArrayList<>(rows);
    List<List<RuledCell>> more = next.rows.subList(next.repeatedHeads(this), next.rows.size());
    if (!more.isEmpty() && isCutOff(all.getLast(), more.getFirst())) {
      List<RuledCell> rest = more.getFirst();
      all.set(all.size() - 1, joined(all.getLast(), rest));
      more = more.subList(1, more.size());
    }
    all.addAll(more);
    return new RuledTable(top, edges, all);
  }

  private int repeatedHeads(RuledTable first) {
    int most = Math.min(MOST_HEADS, Math.min(rows.size(), first.rows.size()));
    int repeated = 0;
    while (repeated < most && isSame(rows.get(repeated), first.rows.get(repeated))) {
      repeated++;
    }
    return repeated;
  }

  private static boolean isSame(List<RuledCell> row, List<RuledCell> head) {
    return row.size() == head.size()
        && row.stream().anyMatch(cell -> !cell.isEmpty())
        && (IntStream.range(0, row.size()).allMatch(i -> row.get(i).saysAs(head.get(i)))
            || isRecognisedAlike(row, head));
  }

  /** Recognition errs differently on each page; half of a head that it read alike is enough. */
  private static boolean isRecognisedAlike(List<RuledCell> row, List<RuledCell> head) {
    long words = head.stream().filter(RuledCell::hasWords).count();
    long alike =
        IntStream.range(0, row.size())
            .filter(i -> row.get(i).hasWords() && row.get(i).saysAs(head.get(i)))
            .count();
    return head.stream().anyMatch(RuledCell::isRecognised) && alike > 1 && alike * 2 >= words;
  }

  /**
   * Whether a row is the rest of the last one on the page before: fewer cells filled, and all texts
   * flow on from there.
   */
  private static boolean isCutOff(List<RuledCell> last, List<RuledCell> rest) {
    List<RuledCell> begun = last.stream().filter(cell -> !cell.isEmpty()).toList();
    List<RuledCell> more = rest.stream().filter(cell -> !cell.isEmpty()).toList();
    return !more.isEmpty()
        && more.size() < begun.size()
        && more.stream()
            .allMatch(cell -> begun.stream().anyMatch(before -> before.flowsOnIn(cell)));
  }

  private static List<RuledCell> joined(List<RuledCell> last, List<RuledCell> rest) {
    return last.stream()
        .map(
            cell ->
                rest.stream()
                    .filter(more -> more.column() == cell.column())
                    .findFirst()
                    .map(cell::followedBy)
                    .orElse(cell))
        .sorted(Comparator.comparingInt(RuledCell::column))
        .toList();
  }
}
