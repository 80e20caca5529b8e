package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * What stands on a page from top to bottom: tables and pieces of text.
 *
 * @param margin where the text of this page and of those before begins on the left
 */
record PageParts(List<Part> parts, double margin) {
  /** Something on a page. */
  sealed interface Part {
    record OfTable(RuledTable table) implements Part {}

    record OfText(FreeText.Piece piece) implements Part {}
  }

  /** The pages before show the margin where this one has nothing but indented lines. */
  static PageParts of(SeenPage page, double marginBefore) {
    List<Lattice> lattices = Lattice.of(page.rulings());
    List<Glyph> free = new ArrayList<>(page.glyphs());
    TreeMap<Double, List<Part>> byHeight = new TreeMap<>();
    for (Lattice lattice : lattices) {
      List<Glyph> within = free.stream().filter(lattice::contains).toList();
      free.removeIf(lattice::contains);
      add(byHeight, lattice.top(), new Part.OfTable(RuledTable.of(lattice, within, page.number())));
    }
    List<TextLine> lines = FreeText.lines(free, page.height());
    Flow flow = flow(lines, lattices, marginBefore, page.width());
    FreeText.of(lines, flow).forEach(piece -> add(byHeight, piece.top(), new Part.OfText(piece)));
    return new PageParts(byHeight.values().stream().flatMap(List::stream).toList(), flow.left());
  }

  /** Between the margins, of which the right one is as wide as the left one, or narrower. */
  private static Flow flow(
      List<TextLine> lines, List<Lattice> tables, double marginBefore, double pageWidth) {
    double left =
        DoubleStream.concat(
                lines.stream().mapToDouble(TextLine::left),
                tables.stream().mapToDouble(Lattice::left))
            .min()
            .orElse(marginBefore);
    double right =
        DoubleStream.concat(
                lines.stream().mapToDouble(TextLine::right),
                tables.stream().mapToDouble(Lattice::right))
            .max()
            .orElse(0);
    return new Flow(Math.min(left, marginBefore), Math.max(right, pageWidth - left));
  }

  private static void add(TreeMap<Double, List<Part>> parts, double top, Part part) {
    parts.computeIfAbsent(top, unused -> new ArrayList<>()).add(part);
  }
}
